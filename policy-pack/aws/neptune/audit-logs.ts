import { resourceRule } from "../../frame/define";
import { includesAll } from "../../requirements/list";
import { neptuneCluster } from "./types";

/** Neptune keeps its audit log outside of the cluster. */
export const neptuneAuditLogs = resourceRule({
    id: "aws-neptune-audit-logs",
    severity: "medium",
    theme: "logging",
    proves: "Every Neptune cluster exports its audit log to CloudWatch Logs.",
    risk: "Who read or deleted what cannot be told afterwards.",
    remediation: {
        property: "Add audit to enableCloudwatchLogsExports on aws.neptune.Cluster.",
    },
    page: {
        title: "Publishing Neptune logs to Amazon CloudWatch Logs",
        url: "https://docs.aws.amazon.com/neptune/latest/userguide/cloudwatch-logs.html",
    },
    types: [neptuneCluster],
    fixClass: "in-place",
    requires: includesAll("enableCloudwatchLogsExports", ["audit"]),
});
