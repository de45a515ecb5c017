import { docdbEncryptedCmk } from "../../../../policy-pack/aws/docdb/encrypted-cmk";
import { describeRule } from "../../describe-rule";

const key = "arn:aws:kms:eu-west-2:123456789012:key/1";
describeRule(docdbEncryptedCmk, {
    compliant: { storageEncrypted: true, kmsKeyId: key },
    violating: { storageEncrypted: true, kmsKeyId: "alias/aws/rds" },
    undefined: "violates",
    configured: [
        {
            settings: { allowedKeyPatterns: [":210987654321:key/"] },
            given: { storageEncrypted: true, kmsKeyId: key },
            expect: "violates",
        },
    ],
    others: [
        {
            title: "a key that is not used",
            given: { storageEncrypted: false, kmsKeyId: key },
            expect: "violates",
            says: /storageEncrypted is false/,
        },
    ],
});
