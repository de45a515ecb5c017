import { keyspacesCmk } from "../../../../policy-pack/aws/keyspaces/cmk";
import { describeRule } from "../../describe-rule";

const key = "arn:aws:kms:eu-west-2:123456789012:key/1";
const encryptedBy = (type: string, kmsKeyIdentifier?: string) => ({
    encryptionSpecification: { type, ...(kmsKeyIdentifier && { kmsKeyIdentifier }) },
});

describeRule(keyspacesCmk, {
    compliant: encryptedBy("CUSTOMER_MANAGED_KMS_KEY", key),
    violating: encryptedBy("AWS_OWNED_KMS_KEY"),
    undefined: "violates",
    configured: [
        {
            settings: { allowedKeyPatterns: ["nothing-like-it"] },
            given: encryptedBy("CUSTOMER_MANAGED_KMS_KEY", key),
            expect: "violates",
        },
    ],
});
