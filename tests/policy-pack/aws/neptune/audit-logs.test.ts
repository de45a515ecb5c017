import { neptuneAuditLogs } from "../../../../policy-pack/aws/neptune/audit-logs";
import { neptuneCluster } from "../../../../policy-pack/aws/neptune/types";
import { resource, unknown } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(neptuneAuditLogs, {
    compliant: { enableCloudwatchLogsExports: ["audit"] },
    violating: { enableCloudwatchLogsExports: [] },
    undefined: "violates",
    unknown: { waits: [resource(neptuneCluster, { enableCloudwatchLogsExports: unknown })] },
    others: [
        {
            title: "a log type that only the update knows",
            given: { enableCloudwatchLogsExports: ["slowquery", unknown] },
            expect: "waits",
        },
        {
            title: "one that is unknown beside the one that counts",
            given: { enableCloudwatchLogsExports: [unknown, "audit"] },
            expect: "passes",
        },
    ],
});
