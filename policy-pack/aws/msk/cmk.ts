import { resourceRule } from "../../frame/define";
import { customerKey } from "../../requirements/customer-key";
import { mskCluster } from "./types";

/** A cluster's key is the customer's. */
export const mskCmk = resourceRule({
    id: "aws-msk-cmk",
    severity: "medium",
    theme: "encryption",
    proves: "Every MSK cluster is encrypted at rest with a customer-managed KMS key.",
    risk: "Under AWS's own key no key policy says who may read the disks, and the key cannot be withdrawn.",
    remediation: {
        property:
            "Set encryptionInfo.encryptionAtRestKmsKeyArn on aws.msk.Cluster to the ARN of an aws.kms.Key; it can only be chosen when the cluster is made.",
    },
    page: {
        title: "Amazon MSK encryption at rest",
        url: "https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html",
    },
    types: [mskCluster],
    fixClass: "replaces",
    requires: customerKey("encryptionInfo.encryptionAtRestKmsKeyArn"),
});
