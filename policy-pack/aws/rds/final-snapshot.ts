import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { isFalse, isSet } from "../../requirements/value";
import { isReplica } from "./replica";
import { rdsCluster, rdsInstance } from "./types";

/** A last snapshot is taken before a database goes. */
export const rdsFinalSnapshot = resourceRule({
    id: "aws-rds-final-snapshot",
    severity: "medium",
    theme: "deletion",
    proves: "Every RDS database and Aurora cluster leaves a final snapshot when it is deleted.",
    risk: "A database that is deleted or replaced by mistake leaves nothing to restore the last writes from.",
    remediation: {
        argument: "Leave allowDataLoss out on RdsDatabase.",
        property: "Set skipFinalSnapshot: false and finalSnapshotIdentifier on aws.rds.Instance or aws.rds.Cluster.",
    },
    page: {
        title: "Deleting a DB instance: final snapshot",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html",
    },
    types: [rdsInstance, rdsCluster],
    binds: "production",
    unless: isReplica,
    fixClass: "person",
    requires: all(isFalse("skipFinalSnapshot"), isSet("finalSnapshotIdentifier")),
});
