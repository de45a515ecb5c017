import { sqsEncrypted } from "../../../../policy-pack/aws/sqs/encrypted";
import { unknown } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(sqsEncrypted, {
    compliant: { sqsManagedSseEnabled: true },
    violating: { sqsManagedSseEnabled: false },
    undefined: "passes",
    others: [
        {
            title: "a KMS key",
            given: { sqsManagedSseEnabled: false, kmsMasterKeyId: "alias/aws/sqs" },
            expect: "passes",
        },
        {
            title: "a KMS key that is not known yet",
            given: { sqsManagedSseEnabled: false, kmsMasterKeyId: unknown },
            expect: "passes",
        },
        { title: "an empty key", given: { sqsManagedSseEnabled: false, kmsMasterKeyId: "" }, expect: "violates" },
    ],
    fixed: { sqsManagedSseEnabled: true },
});
