import { mskconnectLogs } from "../../../../policy-pack/aws/mskconnect/logs";
import { describeRule } from "../../describe-rule";

describeRule(mskconnectLogs, {
    compliant: { logDelivery: { workerLogDelivery: { cloudwatchLogs: { enabled: true } } } },
    violating: { logDelivery: { workerLogDelivery: { cloudwatchLogs: { enabled: false } } } },
    undefined: "violates",
    others: [
        {
            title: "logs in a bucket",
            given: { logDelivery: { workerLogDelivery: { s3: { enabled: true } } } },
            expect: "passes",
        },
        {
            title: "logs through Firehose",
            given: { logDelivery: { workerLogDelivery: { firehose: { enabled: true } } } },
            expect: "passes",
        },
    ],
});
