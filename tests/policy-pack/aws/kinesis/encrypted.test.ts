import { kinesisEncrypted } from "../../../../policy-pack/aws/kinesis/encrypted";
import { describeRule } from "../../describe-rule";

describeRule(kinesisEncrypted, {
    compliant: { encryptionType: "KMS", kmsKeyId: "alias/aws/kinesis" },
    violating: { encryptionType: "NONE", kmsKeyId: "alias/aws/kinesis" },
    undefined: "violates",
    others: [{ title: "a key without encryption", given: { kmsKeyId: "alias/streams" }, expect: "violates" }],
    fixed: { encryptionType: "KMS", kmsKeyId: "alias/aws/kinesis" },
});
