import { resourceRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { hasNoExtendedSupport } from "./engine";
import { isReplica } from "./replica";
import { rdsCluster, rdsGlobalCluster, rdsInstance } from "./types";

/** No database slips into paid Extended Support. */
export const rdsNoExtendedSupport = resourceRule({
    id: "aws-rds-no-extended-support",
    severity: "medium",
    theme: "cost",
    proves: "No RDS database, Aurora cluster or global cluster is enrolled in Extended Support.",
    risk: "A database whose major version has ended goes on unnoticed at a price per core that exceeds its own, instead of being upgraded.",
    remediation: {
        argument: "RdsDatabase and AuroraGlobal switch it off.",
        property:
            'Set engineLifecycleSupport: "open-source-rds-extended-support-disabled" when the database is created.',
    },
    page: {
        title: "Amazon RDS Extended Support",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support.html",
    },
    types: [rdsInstance, rdsCluster, rdsGlobalCluster],
    unless: (database) =>
        isReplica(database) ||
        (database.has("globalClusterIdentifier") && database.type === rdsCluster) ||
        hasNoExtendedSupport(database),
    fixClass: "replaces",
    requires: isOneOf("engineLifecycleSupport", ["open-source-rds-extended-support-disabled"]),
});
