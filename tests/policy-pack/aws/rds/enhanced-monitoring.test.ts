import { rdsEnhancedMonitoring } from "../../../../policy-pack/aws/rds/enhanced-monitoring";
import { describeRule } from "../../describe-rule";

describeRule(rdsEnhancedMonitoring, {
    compliant: { monitoringInterval: 60 },
    violating: { monitoringInterval: 0 },
    undefined: "violates",
    configured: [{ settings: { maxInterval: 15 }, given: { monitoringInterval: 30 }, expect: "violates" }],
});
