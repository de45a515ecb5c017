import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { memorydbCluster } from "./types";

/** A MemoryDB cluster patches its engine by itself. */
export const memorydbMinorUpgrade = resourceRule({
    id: "aws-memorydb-minor-upgrade",
    severity: "medium",
    theme: "upgrades",
    proves: "Every MemoryDB cluster takes minor engine versions by itself.",
    risk: "A cluster that nobody patches keeps published holes open.",
    remediation: {
        property:
            "Set autoMinorVersionUpgrade: true on aws.memorydb.Cluster, or leave it out; changing it replaces the cluster.",
    },
    page: {
        title: "Engine versions and upgrading",
        url: "https://docs.aws.amazon.com/memorydb/latest/devguide/engine-versions.html",
    },
    types: [memorydbCluster],
    fixClass: "replaces",
    requires: isTrue("autoMinorVersionUpgrade"),
});
