import { rdsQueryLogging } from "../../../../policy-pack/aws/rds/query-logging";
import {
    rdsCluster,
    rdsClusterParameterGroup,
    rdsInstance,
    rdsParameterGroup,
} from "../../../../policy-pack/aws/rds/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const database = () => resource(rdsInstance, { engine: "postgres", parameterGroupName: "logged" });
const group = (name: string, value: string) =>
    resource(rdsParameterGroup, { name: "logged", parameters: [{ name, value }] });

describeRule(rdsQueryLogging, {
    required: { engine: "postgres" },
    compliant: [database(), group("log_min_duration_statement", "1000")],
    violating: [database(), group("log_min_duration_statement", "-1")],
    undefined: "violates",
    others: [
        { title: "changes are logged", given: [database(), group("log_statement", "ddl")], expect: "passes" },
        { title: "no statement is logged", given: [database(), group("log_statement", "none")], expect: "violates" },
        {
            title: "a cluster",
            given: [
                resource(rdsCluster, { engine: "aurora-postgresql", dbClusterParameterGroupName: "logged" }),
                resource(rdsClusterParameterGroup, {
                    name: "logged",
                    parameters: [{ name: "log_statement", value: "mod" }],
                }),
            ],
            expect: "passes",
        },
        { title: "a group outside the stack", given: [database()], expect: "violates", says: /not in this stack/ },
        { title: "another engine", given: { engine: "mariadb" }, expect: "passes" },
    ],
});
