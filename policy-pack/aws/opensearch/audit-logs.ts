import { resourceRule } from "../../frame/define";
import { publishedLog } from "./published-log";
import { searchDomain } from "./types";

/** A domain keeps an audit log. */
export const opensearchAuditLogs = resourceRule({
    id: "aws-opensearch-audit-logs",
    severity: "medium",
    theme: "logging",
    proves: "Every OpenSearch domain publishes its audit log.",
    risk: "Nobody can tell who read or deleted which documents.",
    remediation: {
        property:
            "Add { logType: AUDIT_LOGS, cloudwatchLogGroupArn } to logPublishingOptions of aws.opensearch.Domain.",
    },
    page: {
        title: "Monitoring OpenSearch logs with Amazon CloudWatch Logs",
        url: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html",
    },
    types: [searchDomain],
    fixClass: "person",
    requires: publishedLog("AUDIT_LOGS"),
});
