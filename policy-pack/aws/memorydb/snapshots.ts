import { resourceRule } from "../../frame/define";
import { atLeast } from "../../requirements/number";
import { minDays } from "../../requirements/parameters";
import { memorydbCluster } from "./types";

/** A MemoryDB cluster is backed up every day. */
export const memorydbSnapshots = resourceRule({
    id: "aws-memorydb-snapshots",
    severity: "medium",
    theme: "backup",
    proves: "Every MemoryDB cluster keeps its daily snapshots for at least minDays days.",
    risk: "Data that was deleted by mistake cannot be brought back, since the transaction log keeps the deletion too.",
    remediation: {
        property: "Set snapshotRetentionLimit on aws.memorydb.Cluster to minDays or more.",
    },
    page: {
        title: "Scheduling automatic snapshots",
        url: "https://docs.aws.amazon.com/memorydb/latest/devguide/snapshots-automatic.html",
    },
    types: [memorydbCluster],
    fixClass: "in-place",
    requires: atLeast("snapshotRetentionLimit", minDays(7, { maximum: 35 }), "days"),
});
