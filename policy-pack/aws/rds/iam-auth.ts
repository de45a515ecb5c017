import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { lacksIamAuthentication } from "./engine";
import { rdsCluster, rdsInstance } from "./types";

/** RDS lets IAM identities in without a password. */
export const rdsIamAuth = resourceRule({
    id: "aws-rds-iam-auth",
    severity: "medium",
    theme: "identity",
    proves: "Every RDS database and Aurora cluster whose engine can do so accepts IAM authentication.",
    risk: "Without IAM authentication every client needs a password that lives for months, is copied and cannot be withdrawn centrally.",
    remediation: {
        argument: "RdsDatabase switches it on.",
        property: "Set iamDatabaseAuthenticationEnabled: true on aws.rds.Instance or aws.rds.Cluster.",
    },
    page: {
        title: "IAM database authentication for MariaDB, MySQL, and PostgreSQL",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html",
    },
    types: [rdsInstance, rdsCluster],
    unless: lacksIamAuthentication,
    fixClass: "in-place",
    requires: isTrue("iamDatabaseAuthenticationEnabled"),
});
