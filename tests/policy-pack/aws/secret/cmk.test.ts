import { secretCmk } from "../../../../policy-pack/aws/secret/cmk";
import { describeRule } from "../../describe-rule";

const key = "arn:aws:kms:eu-west-2:123456789012:key/1";

describeRule(secretCmk, {
    compliant: { kmsKeyId: key },
    violating: { kmsKeyId: "alias/aws/secretsmanager" },
    undefined: "violates",
    configured: [
        { settings: { allowedKeyPatterns: [":210987654321:key/"] }, given: { kmsKeyId: key }, expect: "violates" },
    ],
    others: [
        {
            title: "a replica under AWS's key",
            given: { kmsKeyId: key, replicas: [{ region: "eu-west-1" }] },
            expect: "violates",
            says: /replicas\.0\.kmsKeyId/,
        },
    ],
});
