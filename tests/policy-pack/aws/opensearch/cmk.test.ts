import { opensearchCmk } from "../../../../policy-pack/aws/opensearch/cmk";
import { describeRule } from "../../describe-rule";

const key = "arn:aws:kms:eu-west-2:123456789012:key/1";

describeRule(opensearchCmk, {
    compliant: { encryptAtRest: { kmsKeyId: key } },
    violating: { encryptAtRest: { kmsKeyId: "alias/aws/es" } },
    undefined: "violates",
    configured: [
        {
            settings: { allowedKeyPatterns: [":210987654321:key/"] },
            given: { encryptAtRest: { kmsKeyId: key } },
            expect: "violates",
        },
    ],
});
