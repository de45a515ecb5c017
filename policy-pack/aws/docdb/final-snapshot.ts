import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { isFalse, isSet } from "../../requirements/value";
import { docdbCluster } from "./types";

/** A last snapshot is taken before a DocumentDB cluster goes. */
export const docdbFinalSnapshot = resourceRule({
    id: "aws-docdb-final-snapshot",
    severity: "medium",
    theme: "deletion",
    proves: "Every DocumentDB cluster leaves a final snapshot when it is deleted.",
    risk: "A cluster that is deleted or replaced by mistake leaves nothing to restore the last writes from.",
    remediation: {
        argument: "Leave allowDataLoss out on DocumentdbCluster.",
        property: "Set skipFinalSnapshot: false and finalSnapshotIdentifier on aws.docdb.Cluster.",
    },
    page: {
        title: "Deleting an Amazon DocumentDB cluster",
        url: "https://docs.aws.amazon.com/documentdb/latest/devguide/db-cluster-delete.html",
    },
    types: [docdbCluster],
    binds: "production",
    fixClass: "person",
    requires: all(isFalse("skipFinalSnapshot"), isSet("finalSnapshotIdentifier")),
});
