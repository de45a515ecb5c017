import { resourceRule } from "../../frame/define";
import { isFalse } from "../../requirements/value";
import { isReplica } from "./replica";
import { rdsCluster, rdsInstance } from "./types";

/** Automated backups outlive their database. */
export const rdsKeepAutomatedBackups = resourceRule({
    id: "aws-rds-keep-automated-backups",
    severity: "medium",
    theme: "deletion",
    proves: "The automated backups of every RDS database and Aurora cluster stay for their retention period after it is deleted.",
    risk: "With the database its automated backups go at once, so that a deletion by mistake or by an intruder cannot be undone.",
    remediation: {
        argument: "Leave allowDataLoss out on RdsDatabase.",
        property: "Set deleteAutomatedBackups: false on aws.rds.Instance or aws.rds.Cluster.",
    },
    page: {
        title: "Retaining automated backups",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.Retaining.html",
    },
    types: [rdsInstance, rdsCluster],
    binds: "production",
    unless: (database) => isReplica(database) && database.number("backupRetentionPeriod") === 0,
    fixClass: "in-place",
    requires: isFalse("deleteAutomatedBackups"),
});
