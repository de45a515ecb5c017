import { rdsMasterSecretCmk } from "../../../../policy-pack/aws/rds/master-secret-cmk";
import { describeRule } from "../../describe-rule";

const key = "arn:aws:kms:eu-west-2:123456789012:key/1";
describeRule(rdsMasterSecretCmk, {
    compliant: { manageMasterUserPassword: true, masterUserSecretKmsKeyId: key },
    violating: { manageMasterUserPassword: true },
    undefined: "passes",
    configured: [
        {
            settings: { allowedKeyPatterns: [":210987654321:key/"] },
            given: { manageMasterUserPassword: true, masterUserSecretKmsKeyId: key },
            expect: "violates",
        },
    ],
    others: [
        {
            title: "AWS's own key",
            given: { manageMasterUserPassword: true, masterUserSecretKmsKeyId: "alias/aws/secretsmanager" },
            expect: "violates",
        },
    ],
});
