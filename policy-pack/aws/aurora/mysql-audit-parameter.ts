import { stackRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { someEntry } from "../../requirements/list";
import { all } from "../../requirements/combine";
import { named } from "../../requirements/attached";
import { rdsCluster, rdsClusterParameterGroup } from "../rds/types";

/** A MySQL cluster writes an audit log. */
export const auroraMysqlAuditParameter = stackRule({
    id: "aws-aurora-mysql-audit-parameter",
    severity: "medium",
    theme: "logging",
    proves: "Every Aurora MySQL cluster has a parameter group of this stack that switches advanced auditing on.",
    risk: "The export of the audit log stays empty, so nobody can tell who connected and what they changed.",
    remediation: {
        argument: "AuroraGlobal sets it in its parameter group.",
        property:
            "Give aws.rds.ClusterParameterGroup the parameters server_audit_logging = 1 and server_audit_events and name the group in dbClusterParameterGroupName.",
    },
    page: {
        title: "Using advanced auditing with an Amazon Aurora MySQL DB cluster",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Auditing.html",
    },
    types: [rdsCluster],
    unless: (cluster) => cluster.text("engine") !== "aurora-mysql",
    fixClass: "person",
    requires: named({
        property: "dbClusterParameterGroupName",
        type: rdsClusterParameterGroup,
        requires: someEntry(
            "parameters",
            all(isOneOf("name", ["server_audit_logging"]), isOneOf("value", ["1", "ON"])),
            "server_audit_logging is not on in the parameter group",
        ),
        none: "dbClusterParameterGroupName is not set, and the default group does not audit",
        outside: (name) => `parameter group ${name} is not in this stack, so server_audit_logging cannot be seen`,
    }),
});
