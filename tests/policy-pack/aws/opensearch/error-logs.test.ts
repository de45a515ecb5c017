import { opensearchErrorLogs } from "../../../../policy-pack/aws/opensearch/error-logs";
import { describeRule } from "../../describe-rule";

describeRule(opensearchErrorLogs, {
    compliant: { logPublishingOptions: [{ logType: "ES_APPLICATION_LOGS", enabled: true }] },
    violating: { logPublishingOptions: [{ logType: "ES_APPLICATION_LOGS", enabled: false }] },
    undefined: "violates",
    others: [
        {
            title: "nothing said about enabled",
            given: { logPublishingOptions: [{ logType: "ES_APPLICATION_LOGS" }] },
            expect: "passes",
        },
        {
            title: "other logs",
            given: { logPublishingOptions: [{ logType: "SEARCH_SLOW_LOGS", enabled: true }] },
            expect: "violates",
        },
    ],
});
