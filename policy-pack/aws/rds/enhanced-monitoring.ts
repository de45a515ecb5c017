import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { atLeast, atMost } from "../../requirements/number";
import { wholeNumber } from "../../requirements/parameters";
import { rdsInstance } from "./types";

/** RDS measures its operating system. */
export const rdsEnhancedMonitoring = resourceRule({
    id: "aws-rds-enhanced-monitoring",
    severity: "low",
    theme: "logging",
    proves: "Every RDS database has Enhanced Monitoring at least every maxInterval seconds.",
    risk: "Without it, what the processes of the host do is not known when the database is slow or attacked.",
    remediation: {
        argument: "RdsDatabase brings the role and the interval.",
        property: "Set monitoringInterval to 60 or less, and monitoringRoleArn, on aws.rds.Instance.",
    },
    page: {
        title: "Monitoring OS metrics with Enhanced Monitoring",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.html",
    },
    types: [rdsInstance],
    fixClass: "person",
    requires: all(
        atLeast("monitoringInterval", 1, "seconds"),
        atMost(
            "monitoringInterval",
            wholeNumber("maxInterval", "Most seconds between two measurements.", 60, { minimum: 1, maximum: 60 }),
            "seconds",
        ),
    ),
});
