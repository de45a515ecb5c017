import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { words } from "../../requirements/parameters";
import { isNoneOf, isSet } from "../../requirements/value";
import { rdsCluster, rdsInstance } from "./types";

/** A database listens on a port that scanners do not try first. */
export const rdsNonDefaultPort = resourceRule({
    id: "aws-rds-non-default-port",
    severity: "low",
    theme: "network",
    proves: "No RDS database or Aurora cluster listens on a default port of a database engine.",
    risk: "Scanners and copied security group rules aim at the default ports first.",
    remediation: {
        property:
            "Set port on aws.rds.Instance or aws.rds.Cluster to a number that is not in defaultPorts; changing it restarts the database.",
    },
    page: {
        title: "Amazon RDS controls in Security Hub: RDS.23",
        url: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html",
    },
    types: [rdsInstance, rdsCluster],
    level: "disabled",
    fixClass: "person",
    requires: all(
        isSet("port"),
        isNoneOf(
            "port",
            words("defaultPorts", "Ports that are not allowed.", ["1433", "1521", "3306", "5432", "50000"]),
        ),
    ),
});
