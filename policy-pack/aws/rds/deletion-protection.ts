import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { rdsCluster, rdsGlobalCluster, rdsInstance } from "./types";

/** An RDS database cannot be deleted by accident. */
export const rdsDeletionProtection = resourceRule({
    id: "aws-rds-deletion-protection",
    severity: "high",
    theme: "deletion",
    proves: "Every RDS database, Aurora cluster and global cluster refuses to be deleted.",
    risk: "One wrong command or one renamed resource deletes the database with its automated backups.",
    remediation: {
        argument: "Leave allowDataLoss out on RdsDatabase.",
        property: "Set deletionProtection: true on aws.rds.Instance, aws.rds.Cluster or aws.rds.GlobalCluster.",
    },
    page: {
        title: "Deleting a DB instance: prerequisites, deletion protection",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html",
    },
    types: [rdsInstance, rdsCluster, rdsGlobalCluster],
    binds: "production",
    fixClass: "in-place",
    requires: isTrue("deletionProtection"),
});
