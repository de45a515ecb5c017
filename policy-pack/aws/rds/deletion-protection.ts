import type { EnvironmentSettings } from "../../frame/environment";
import { bindsIn, environmentParameters } from "../../frame/environment";
import { resourceRule } from "../../frame/rule";
import { rdsCluster, rdsGlobalCluster, rdsInstance } from "./types";

/** An RDS database cannot be deleted by accident. */
export const rdsDeletionProtection = resourceRule<EnvironmentSettings>({
    id: "aws-rds-deletion-protection",
    severity: "high",
    proves: "Every RDS database, Aurora cluster and global cluster refuses to be deleted.",
    risk: "One wrong command or one renamed resource deletes the database with its automated backups.",
    remediation:
        "Leave allowDataLoss out on RdsDatabase, or set deletionProtection: true on aws.rds.Instance, aws.rds.Cluster or aws.rds.GlobalCluster.",
    page: {
        title: "Deleting a DB instance: prerequisites, deletion protection",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html",
    },
    types: [rdsInstance, rdsCluster, rdsGlobalCluster],
    parameters: environmentParameters,
    fixClass: "in-place",
    fix: { patches: () => [{ path: "deletionProtection", value: true }] },
    check(database, settings) {
        if (!bindsIn(settings, database)) {
            return [];
        }
        return database.flag("deletionProtection") ? [] : ["deletionProtection is false"];
    },
});
