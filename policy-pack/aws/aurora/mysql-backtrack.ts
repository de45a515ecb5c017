import { resourceRule } from "../../frame/define";
import { atLeast } from "../../requirements/number";
import { wholeNumber } from "../../requirements/parameters";
import { rdsCluster } from "../rds/types";

const minSeconds = wholeNumber("minSeconds", "Fewest seconds.", 3600, { minimum: 1, maximum: 259200 });

/** A MySQL cluster can be wound back. */
export const auroraMysqlBacktrack = resourceRule({
    id: "aws-aurora-mysql-backtrack",
    severity: "low",
    theme: "backup",
    proves: "Every Aurora MySQL cluster can be wound back by at least minSeconds seconds.",
    risk: "After a wrong statement the cluster has to be restored to a new one, which takes hours.",
    remediation: {
        property: "Set backtrackWindow on aws.rds.Cluster; it can only be switched on when the cluster is made.",
    },
    page: {
        title: "Backtracking an Aurora DB cluster",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Managing.Backtrack.html",
    },
    types: [rdsCluster],
    unless: (cluster) => cluster.text("engine") !== "aurora-mysql",
    level: "disabled",
    fixClass: "replaces",
    requires: atLeast("backtrackWindow", minSeconds, "seconds"),
});
