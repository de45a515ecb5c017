import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { isFalse, isSet } from "../../requirements/value";
import { neptuneCluster } from "./types";

/** A last snapshot is taken before a Neptune cluster goes. */
export const neptuneFinalSnapshot = resourceRule({
    id: "aws-neptune-final-snapshot",
    severity: "medium",
    theme: "deletion",
    proves: "Every Neptune cluster leaves a final snapshot when it is deleted.",
    risk: "A cluster that is deleted or replaced by mistake leaves nothing to restore the last writes from.",
    remediation: {
        property: "Set skipFinalSnapshot: false and finalSnapshotIdentifier on aws.neptune.Cluster.",
    },
    page: {
        title: "Deleting a DB instance in Amazon Neptune",
        url: "https://docs.aws.amazon.com/neptune/latest/userguide/manage-console-instances-delete.html",
    },
    types: [neptuneCluster],
    binds: "production",
    fixClass: "person",
    requires: all(isFalse("skipFinalSnapshot"), isSet("finalSnapshotIdentifier")),
});
