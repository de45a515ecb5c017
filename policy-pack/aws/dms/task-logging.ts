import { resourceRule } from "../../frame/define";
import { dmsTask } from "./types";

/** A replication task writes a log. */
export const dmsTaskLogging = resourceRule({
    id: "aws-dms-task-logging",
    severity: "medium",
    theme: "logging",
    proves: "Every DMS replication task writes its log to CloudWatch Logs.",
    risk: "Nobody can tell which rows were refused, or why changes stopped flowing.",
    remediation: {
        property: "Set Logging.EnableLogging to true in replicationTaskSettings of aws.dms.ReplicationTask.",
    },
    page: {
        title: "Logging task settings",
        url: "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.Logging.html",
    },
    types: [dmsTask],
    fixClass: "person",
    guards: ["replicationTaskSettings"],
    check: (task) =>
        isLogging(task.text("replicationTaskSettings") ?? "")
            ? []
            : ["replicationTaskSettings does not have Logging.EnableLogging true"],
});

function isLogging(settings: string): boolean {
    try {
        const parsed = JSON.parse(settings) as { readonly Logging?: { readonly EnableLogging?: unknown } };
        return parsed.Logging?.EnableLogging === true;
    } catch {
        return false;
    }
}
