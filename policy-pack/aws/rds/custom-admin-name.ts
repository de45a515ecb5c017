import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { words } from "../../requirements/parameters";
import { isNoneOf } from "../../requirements/value";
import { rdsCluster, rdsInstance } from "./types";

const forbiddenNames = words("forbiddenNames", "Names that are not allowed, whatever their case.", [
    "admin",
    "administrator",
    "master",
    "mysql",
    "oracle",
    "postgres",
    "rdsadmin",
    "root",
    "sa",
    "user",
]);

/** The administrator of a database has a name that nobody can guess from the engine. */
export const rdsCustomAdminName = resourceRule({
    id: "aws-rds-custom-admin-name",
    severity: "medium",
    theme: "identity",
    proves: "No RDS database or Aurora cluster has an administrator with a common default name.",
    risk: "A well-known name is half of what a password-guessing attack needs.",
    remediation: {
        argument: "RdsDatabase names its administrator itself.",
        property:
            "Give username of aws.rds.Instance, or masterUsername of aws.rds.Cluster, a name of your own before the database is created.",
    },
    page: {
        title: "Amazon RDS controls in Security Hub: RDS.24, RDS.25",
        url: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html",
    },
    types: [rdsInstance, rdsCluster],
    fixClass: "replaces",
    requires: all(isNoneOf("username", forbiddenNames), isNoneOf("masterUsername", forbiddenNames)),
});
