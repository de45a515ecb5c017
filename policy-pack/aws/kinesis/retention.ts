import { resourceRule } from "../../frame/define";
import { atLeast } from "../../requirements/number";
import { wholeNumber } from "../../requirements/parameters";
import { kinesisStream } from "./types";

// A week, as Security Hub asks.
const minHours = wholeNumber("minHours", "Fewest hours that records are kept.", 168, { minimum: 24, maximum: 8760 });

/** A stream keeps its records for long enough. */
export const kinesisRetention = resourceRule({
    id: "aws-kinesis-retention",
    severity: "medium",
    theme: "backup",
    proves: "Every Kinesis stream keeps its records for at least minHours hours.",
    risk: "A consumer that fails over a weekend finds that the records it has not read are gone.",
    remediation: { property: "Set retentionPeriod on aws.kinesis.Stream." },
    page: {
        title: "Change the data retention period",
        url: "https://docs.aws.amazon.com/streams/latest/dev/kinesis-extended-retention.html",
    },
    types: [kinesisStream],
    fixClass: "in-place",
    requires: atLeast("retentionPeriod", minHours, "hours"),
});
