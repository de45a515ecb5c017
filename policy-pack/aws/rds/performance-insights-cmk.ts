import { resourceRule } from "../../frame/define";
import { when } from "../../requirements/combine";
import { customerKey } from "../../requirements/customer-key";
import { rdsCluster, rdsInstance } from "./types";

/** What Performance Insights keeps is encrypted with a customer's key. */
export const rdsPerformanceInsightsCmk = resourceRule({
    id: "aws-rds-performance-insights-cmk",
    severity: "low",
    theme: "encryption",
    proves: "Performance Insights of every RDS database and Aurora cluster is encrypted with a customer-managed key.",
    risk: "Statements hold parts of the data, and under the AWS managed key your key policy cannot protect them.",
    remediation: {
        argument: "RdsDatabase uses its own StoreKey.",
        property:
            "Set performanceInsightsKmsKeyId to the ARN of an aws.kms.Key before Performance Insights is switched on; it cannot be changed later.",
    },
    page: {
        title: "Performance Insights: AWS KMS policies",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.access-control.html",
    },
    types: [rdsInstance, rdsCluster],
    fixClass: "irreversible",
    requires: when(
        (database) => database.flag("performanceInsightsEnabled"),
        customerKey("performanceInsightsKmsKeyId"),
    ),
});
