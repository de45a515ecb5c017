import type { Reader } from "../../frame/reader";
import { resourceRule } from "../../frame/define";
import { atLeast } from "../../requirements/number";
import { when } from "../../requirements/combine";
import { wholeNumber } from "../../requirements/parameters";
import { logGroup } from "./types";

// 0 keeps events for good, and so does leaving it out; groups of class DELIVERY have one day, whatever is asked.
const expires = (group: Reader) =>
    (group.number("retentionInDays") ?? 0) > 0 && group.text("logGroupClass") !== "DELIVERY";
const kept = wholeNumber("minDays", "Fewest days that events are kept.", 365, { minimum: 1, maximum: 3653 });

/** A log group keeps its logs for long enough. */
export const logGroupRetention = resourceRule({
    id: "aws-log-group-retention",
    severity: "medium",
    theme: "logging",
    proves: "Every CloudWatch log group keeps its events for at least minDays days, or for good.",
    risk: "An attack found after months left its traces in logs that are gone.",
    remediation: { property: "Set retentionInDays on aws.cloudwatch.LogGroup." },
    page: {
        title: "Working with log groups and log streams: change log data retention",
        url: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html",
    },
    types: [logGroup],
    binds: "production",
    fixClass: "in-place",
    requires: when(expires, atLeast("retentionInDays", kept, "days")),
});
