import { mskLogging } from "../../../../policy-pack/aws/msk/logging";
import { describeRule } from "../../describe-rule";

describeRule(mskLogging, {
    compliant: { loggingInfo: { brokerLogs: { cloudwatchLogs: { enabled: true } } } },
    violating: { loggingInfo: { brokerLogs: { cloudwatchLogs: { enabled: false } } } },
    undefined: "violates",
    others: [
        {
            title: "logs in a bucket",
            given: { loggingInfo: { brokerLogs: { s3: { enabled: true } } } },
            expect: "passes",
        },
        {
            title: "logs through Firehose",
            given: { loggingInfo: { brokerLogs: { firehose: { enabled: true } } } },
            expect: "passes",
        },
    ],
});
