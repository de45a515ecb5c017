import type { Reader } from "../../frame/reader";
import { resourceRule } from "../../frame/define";
import { atLeast } from "../../requirements/number";
import { everyEntry } from "../../requirements/list";
import { when } from "../../requirements/combine";
import { minDays } from "../../requirements/parameters";
import { backupPlan } from "./types";

// Without a number of days AWS Backup deletes nothing.
const expires = (rule: Reader) => rule.has("lifecycle.deleteAfter");

/** A plan keeps recovery points for long enough. */
export const backupPlanRetention = resourceRule({
    id: "aws-backup-plan-retention",
    severity: "high",
    theme: "backup",
    proves: "Every rule of every plan of AWS Backup keeps its recovery points for at least minDays days, or for good.",
    risk: "A mistake found after the last recovery point has gone cannot be undone.",
    remediation: { property: "Set lifecycle.deleteAfter in rules of aws.backup.Plan." },
    page: {
        title: "Backup plan options and configuration",
        url: "https://docs.aws.amazon.com/aws-backup/latest/devguide/plan-options-and-configuration.html",
    },
    types: [backupPlan],
    fixClass: "in-place",
    requires: everyEntry("rules", when(expires, atLeast("lifecycle.deleteAfter", minDays(35), "days"))),
});
