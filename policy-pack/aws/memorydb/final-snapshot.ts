import { resourceRule } from "../../frame/define";
import { isSet } from "../../requirements/value";
import { memorydbCluster } from "./types";

/** A last snapshot is taken before a MemoryDB cluster goes. */
export const memorydbFinalSnapshot = resourceRule({
    id: "aws-memorydb-final-snapshot",
    severity: "medium",
    theme: "deletion",
    proves: "Every MemoryDB cluster leaves a final snapshot when it is deleted.",
    risk: "A cluster that is deleted or replaced by mistake leaves nothing to restore the last writes from.",
    remediation: {
        property: "Set finalSnapshotName on aws.memorydb.Cluster.",
    },
    page: {
        title: "Creating a final snapshot",
        url: "https://docs.aws.amazon.com/memorydb/latest/devguide/snapshots-final.html",
    },
    types: [memorydbCluster],
    binds: "production",
    fixClass: "person",
    requires: isSet("finalSnapshotName"),
});
