import { auroraMysqlAuditParameter } from "../../../../policy-pack/aws/aurora/mysql-audit-parameter";
import { rdsCluster, rdsClusterParameterGroup } from "../../../../policy-pack/aws/rds/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const cluster = () => resource(rdsCluster, { engine: "aurora-mysql", dbClusterParameterGroupName: "audit" });
const group = (value: string) =>
    resource(rdsClusterParameterGroup, { name: "audit", parameters: [{ name: "server_audit_logging", value }] });

describeRule(auroraMysqlAuditParameter, {
    compliant: [cluster(), group("1")],
    violating: [cluster(), group("0")],
    required: { engine: "aurora-mysql" },
    undefined: "violates",
    others: [
        { title: "a group outside the stack", given: [cluster()], expect: "violates", says: /is not in this stack/ },
        { title: "another engine", given: { engine: "aurora-postgresql" }, expect: "passes" },
    ],
});
