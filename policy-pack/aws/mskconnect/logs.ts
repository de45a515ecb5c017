import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { oneOf } from "../../requirements/combine";
import { mskConnector } from "./types";

/** A connector keeps its logs. */
export const mskconnectLogs = resourceRule({
    id: "aws-mskconnect-logs",
    severity: "medium",
    theme: "logging",
    proves: "Every MSK Connect connector delivers the logs of its workers to CloudWatch Logs, Firehose or S3.",
    risk: "A connector that stops moving records says why only in its logs.",
    remediation: {
        property:
            "Set logDelivery.workerLogDelivery with cloudwatchLogs, firehose or s3 enabled on aws.mskconnect.Connector; it can only be chosen when the connector is made.",
    },
    page: {
        title: "Logging for MSK Connect",
        url: "https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-logging.html",
    },
    types: [mskConnector],
    fixClass: "replaces",
    requires: oneOf(
        "no logs of the workers are delivered",
        isTrue("logDelivery.workerLogDelivery.cloudwatchLogs.enabled"),
        isTrue("logDelivery.workerLogDelivery.firehose.enabled"),
        isTrue("logDelivery.workerLogDelivery.s3.enabled"),
    ),
});
