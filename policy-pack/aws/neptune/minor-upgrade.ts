import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { neptuneClusterInstance } from "./types";

/** Neptune patches its engine by itself. */
export const neptuneMinorUpgrade = resourceRule({
    id: "aws-neptune-minor-upgrade",
    severity: "medium",
    theme: "upgrades",
    proves: "Every Neptune instance takes minor engine versions in its maintenance window.",
    risk: "A graph database that nobody patches keeps published holes open.",
    remediation: {
        property: "Set autoMinorVersionUpgrade: true on aws.neptune.ClusterInstance, or leave it out.",
    },
    page: {
        title: "Maintaining your Amazon Neptune DB cluster",
        url: "https://docs.aws.amazon.com/neptune/latest/userguide/cluster-maintenance.html",
    },
    types: [neptuneClusterInstance],
    fixClass: "in-place",
    requires: isTrue("autoMinorVersionUpgrade"),
});
