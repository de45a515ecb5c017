import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { oneOf } from "../../requirements/combine";
import { mskCluster } from "./types";

/** A cluster keeps its brokers' logs. */
export const mskLogging = resourceRule({
    id: "aws-msk-logging",
    severity: "medium",
    theme: "logging",
    proves: "Every MSK cluster delivers its brokers' logs to CloudWatch Logs, Firehose or S3.",
    risk: "Without them nobody can tell why a broker failed, or which client was refused.",
    remediation: {
        property: "Set loggingInfo.brokerLogs.cloudwatchLogs, firehose or s3 with enabled: true on aws.msk.Cluster.",
    },
    page: {
        title: "Amazon MSK logging",
        url: "https://docs.aws.amazon.com/msk/latest/developerguide/msk-logging.html",
    },
    types: [mskCluster],
    fixClass: "person",
    requires: oneOf(
        "no broker logs are delivered",
        isTrue("loggingInfo.brokerLogs.cloudwatchLogs.enabled"),
        isTrue("loggingInfo.brokerLogs.firehose.enabled"),
        isTrue("loggingInfo.brokerLogs.s3.enabled"),
    ),
});
