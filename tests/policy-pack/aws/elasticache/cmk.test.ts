import { elasticacheCmk } from "../../../../policy-pack/aws/elasticache/cmk";
import { elasticacheServerlessCache } from "../../../../policy-pack/aws/elasticache/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const key = "arn:aws:kms:eu-west-2:123456789012:key/1";
describeRule(elasticacheCmk, {
    compliant: { kmsKeyId: key },
    violating: { kmsKeyId: "alias/aws/elasticache" },
    undefined: "violates",
    configured: [
        { settings: { allowedKeyPatterns: [":210987654321:key/"] }, given: { kmsKeyId: key }, expect: "violates" },
    ],
    others: [
        { title: "a serverless cache without", given: [resource(elasticacheServerlessCache)], expect: "violates" },
    ],
});
