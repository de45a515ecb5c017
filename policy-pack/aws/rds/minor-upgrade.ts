import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { rdsCluster, rdsInstance } from "./types";

/** RDS patches its engine by itself. */
export const rdsMinorUpgrade = resourceRule({
    id: "aws-rds-minor-upgrade",
    severity: "medium",
    theme: "upgrades",
    proves: "Every RDS database and Multi-AZ DB cluster takes minor engine versions in its maintenance window.",
    risk: "A database that nobody patches keeps published holes open.",
    remediation: {
        argument: "RdsDatabase switches it on.",
        property: "Set autoMinorVersionUpgrade: true on aws.rds.Instance and aws.rds.Cluster, or leave it out.",
    },
    page: {
        title: "Automatically upgrading the minor engine version",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html",
    },
    types: [rdsInstance, rdsCluster],
    // Aurora's members take versions on their own account; their cluster reports false, whatever they do.
    unless: (database) => database.type === rdsCluster && !database.has("dbClusterInstanceClass"),
    fixClass: "in-place",
    requires: isTrue("autoMinorVersionUpgrade"),
});
