import { neptuneEncryptedCmk } from "../../../../policy-pack/aws/neptune/encrypted-cmk";
import { describeRule } from "../../describe-rule";

const key = "arn:aws:kms:eu-west-2:123456789012:key/1";
describeRule(neptuneEncryptedCmk, {
    compliant: { storageEncrypted: true, kmsKeyArn: key },
    violating: { storageEncrypted: true, kmsKeyArn: "alias/aws/rds" },
    undefined: "violates",
    configured: [
        {
            settings: { allowedKeyPatterns: [":210987654321:key/"] },
            given: { storageEncrypted: true, kmsKeyArn: key },
            expect: "violates",
        },
    ],
    others: [
        {
            title: "a key that is not used",
            given: { storageEncrypted: false, kmsKeyArn: key },
            expect: "violates",
            says: /storageEncrypted is false/,
        },
    ],
});
