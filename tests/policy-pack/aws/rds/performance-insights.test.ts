import { rdsPerformanceInsights } from "../../../../policy-pack/aws/rds/performance-insights";
import { describeRule } from "../../describe-rule";

describeRule(rdsPerformanceInsights, {
    compliant: { performanceInsightsEnabled: true },
    violating: { performanceInsightsEnabled: false },
    undefined: "violates",
});
