import { resourceRule } from "../../frame/define";
import { includesAll } from "../../requirements/list";
import { words } from "../../requirements/parameters";
import { docdbCluster } from "./types";

/** DocumentDB keeps its audit and profiler logs outside of the cluster. */
export const docdbLogExports = resourceRule({
    id: "aws-docdb-log-exports",
    severity: "medium",
    theme: "logging",
    proves: "Every DocumentDB cluster exports its audit and profiler logs to CloudWatch Logs.",
    risk: "Who read or dropped a collection cannot be told afterwards.",
    remediation: {
        argument: "DocumentdbCluster exports both.",
        property: "Add audit and profiler to enabledCloudwatchLogsExports on aws.docdb.Cluster.",
    },
    page: {
        title: "Auditing Amazon DocumentDB events",
        url: "https://docs.aws.amazon.com/documentdb/latest/devguide/event-auditing.html",
    },
    types: [docdbCluster],
    fixClass: "in-place",
    requires: includesAll(
        "enabledCloudwatchLogsExports",
        words("logTypes", "Log types that have to be exported.", ["audit", "profiler"]),
    ),
});
