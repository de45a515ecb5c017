import { resourceRule } from "../../frame/define";
import { publishedLog } from "./published-log";
import { searchDomain } from "./types";

/** A domain keeps its error log. */
export const opensearchErrorLogs = resourceRule({
    id: "aws-opensearch-error-logs",
    severity: "medium",
    theme: "logging",
    proves: "Every OpenSearch domain publishes its error log.",
    risk: "Nobody can tell why a domain failed or a query was refused.",
    remediation: {
        property:
            "Add { logType: ES_APPLICATION_LOGS, cloudwatchLogGroupArn } to logPublishingOptions of aws.opensearch.Domain.",
    },
    page: {
        title: "Monitoring OpenSearch logs with Amazon CloudWatch Logs",
        url: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html",
    },
    types: [searchDomain],
    fixClass: "person",
    requires: publishedLog("ES_APPLICATION_LOGS"),
});
