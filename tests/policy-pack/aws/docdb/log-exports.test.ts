import { docdbLogExports } from "../../../../policy-pack/aws/docdb/log-exports";
import { docdbCluster } from "../../../../policy-pack/aws/docdb/types";
import { resource, unknown } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(docdbLogExports, {
    compliant: { enabledCloudwatchLogsExports: ["audit", "profiler"] },
    violating: { enabledCloudwatchLogsExports: ["audit"] },
    undefined: "violates",
    unknown: { waits: [resource(docdbCluster, { enabledCloudwatchLogsExports: unknown })] },
    fixed: { enabledCloudwatchLogsExports: ["audit", "profiler"] },
    configured: [
        { settings: { logTypes: ["audit"] }, given: { enabledCloudwatchLogsExports: ["audit"] }, expect: "passes" },
    ],
});
