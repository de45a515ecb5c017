import { resourceRule } from "../../frame/define";
import { atLeast } from "../../requirements/number";
import { logGroup } from "./types";

/** A log group does not keep its logs for good. */
export const logGroupExpires = resourceRule({
    id: "aws-log-group-expires",
    severity: "low",
    theme: "lifecycle",
    proves: "Every CloudWatch log group has an end to the retention of its events.",
    risk: "Events that nobody needs any more are paid for every month, and kept beyond what was promised to those whom they are about.",
    remediation: { property: "Set retentionInDays on aws.cloudwatch.LogGroup to a number of days." },
    page: {
        title: "Working with log groups and log streams: change log data retention",
        url: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html",
    },
    types: [logGroup],
    unless: (group) => group.text("logGroupClass") === "DELIVERY",
    fixClass: "person",
    requires: atLeast("retentionInDays", 1, "days"),
});
