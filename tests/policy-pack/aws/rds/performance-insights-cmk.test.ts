import { rdsPerformanceInsightsCmk } from "../../../../policy-pack/aws/rds/performance-insights-cmk";
import { rdsCluster } from "../../../../policy-pack/aws/rds/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const key = "arn:aws:kms:eu-west-2:123456789012:key/1";
describeRule(rdsPerformanceInsightsCmk, {
    compliant: { performanceInsightsEnabled: true, performanceInsightsKmsKeyId: key },
    violating: { performanceInsightsEnabled: true },
    undefined: "passes",
    configured: [
        {
            settings: { allowedKeyPatterns: [":210987654321:key/"] },
            given: { performanceInsightsEnabled: true, performanceInsightsKmsKeyId: key },
            expect: "violates",
        },
    ],
    others: [
        {
            title: "a cluster under AWS's key",
            given: [resource(rdsCluster, { performanceInsightsEnabled: true })],
            expect: "violates",
        },
    ],
});
