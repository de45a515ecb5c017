import { resourceRule } from "../../frame/define";
import { customerKey } from "../../requirements/customer-key";
import { rdsClusterSnapshotCopy, rdsSnapshotCopy } from "./types";

/** A copied snapshot is encrypted with a customer's key. */
export const rdsSnapshotCopyCmk = resourceRule({
    id: "aws-rds-snapshot-copy-cmk",
    severity: "high",
    theme: "encryption",
    proves: "Every copy of a snapshot of RDS or Aurora is encrypted with a customer-managed key.",
    risk: "A copy without a key of your own is readable to whoever gets hold of it, or cannot be shared across accounts at all.",
    remediation: {
        property: "Set kmsKeyId to the ARN of an aws.kms.Key on aws.rds.SnapshotCopy or aws.rds.ClusterSnapshotCopy.",
    },
    page: {
        title: "Copying a DB snapshot: handling encryption",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_CopySnapshot.html",
    },
    types: [rdsSnapshotCopy, rdsClusterSnapshotCopy],
    fixClass: "replaces",
    requires: customerKey("kmsKeyId"),
});
