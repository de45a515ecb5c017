import { resourceRule } from "../../frame/define";
import { customerKey } from "../../requirements/customer-key";
import { redshiftSnapshotCopyGrant } from "./types";

/** Copies of snapshots are under the customer's key. */
export const redshiftSnapshotCopyCmk = resourceRule({
    id: "aws-redshift-snapshot-copy-cmk",
    severity: "medium",
    theme: "encryption",
    proves: "Every grant for copies of Redshift snapshots names a customer-managed KMS key.",
    risk: "Copies under AWS's own key cannot be restored in another account, and no key policy says who may read them.",
    remediation: {
        argument: "RedshiftWarehouse brings a key for the copies.",
        property:
            "Set kmsKeyId on aws.redshift.SnapshotCopyGrant to the ARN of an aws.kms.Key in the region of the copies.",
    },
    page: {
        title: "Amazon Redshift database encryption: copying AWS KMS-encrypted snapshots",
        url: "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html",
    },
    types: [redshiftSnapshotCopyGrant],
    fixClass: "replaces",
    requires: customerKey("kmsKeyId"),
});
