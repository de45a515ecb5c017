import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { rdsInstance } from "./types";

/** RDS records what its load consists of. */
export const rdsPerformanceInsights = resourceRule({
    id: "aws-rds-performance-insights",
    severity: "low",
    theme: "logging",
    proves: "Every RDS database has Performance Insights switched on.",
    risk: "Without it nobody can tell afterwards which statement or user brought the database down.",
    remediation: {
        argument: "RdsDatabase switches it on.",
        property: "Set performanceInsightsEnabled: true on aws.rds.Instance.",
    },
    page: {
        title: "Monitoring DB load with Performance Insights on Amazon RDS",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.html",
    },
    types: [rdsInstance],
    fixClass: "person",
    requires: isTrue("performanceInsightsEnabled"),
});
