import { opensearchAuditLogs } from "../../../../policy-pack/aws/opensearch/audit-logs";
import { describeRule } from "../../describe-rule";

describeRule(opensearchAuditLogs, {
    compliant: { logPublishingOptions: [{ logType: "AUDIT_LOGS", enabled: true }] },
    violating: { logPublishingOptions: [{ logType: "AUDIT_LOGS", enabled: false }] },
    undefined: "violates",
    others: [
        {
            title: "nothing said about enabled",
            given: { logPublishingOptions: [{ logType: "AUDIT_LOGS" }] },
            expect: "passes",
        },
        {
            title: "other logs",
            given: { logPublishingOptions: [{ logType: "SEARCH_SLOW_LOGS", enabled: true }] },
            expect: "violates",
        },
    ],
});
