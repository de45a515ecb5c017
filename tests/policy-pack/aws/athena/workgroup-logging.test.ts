import { athenaWorkgroupLogging } from "../../../../policy-pack/aws/athena/workgroup-logging";
import { describeRule } from "../../describe-rule";

describeRule(athenaWorkgroupLogging, {
    compliant: { configuration: { publishCloudwatchMetricsEnabled: true } },
    violating: { configuration: { publishCloudwatchMetricsEnabled: false } },
    undefined: "passes",
});
