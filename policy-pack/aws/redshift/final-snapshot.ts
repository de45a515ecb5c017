import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { isFalse, isSet } from "../../requirements/value";
import { redshiftCluster } from "./types";

/** A last snapshot is taken before a Redshift cluster goes. */
export const redshiftFinalSnapshot = resourceRule({
    id: "aws-redshift-final-snapshot",
    severity: "medium",
    theme: "deletion",
    proves: "Every Redshift cluster leaves a final snapshot when it is deleted.",
    risk: "A cluster that is deleted or replaced by mistake leaves nothing to restore the last loads from.",
    remediation: {
        argument: "Leave allowDataLoss out on RedshiftWarehouse.",
        property: "Set skipFinalSnapshot: false and finalSnapshotIdentifier on aws.redshift.Cluster.",
    },
    page: {
        title: "Amazon Redshift snapshots and backups",
        url: "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html",
    },
    types: [redshiftCluster],
    binds: "production",
    fixClass: "person",
    requires: all(isFalse("skipFinalSnapshot"), isSet("finalSnapshotIdentifier")),
});
