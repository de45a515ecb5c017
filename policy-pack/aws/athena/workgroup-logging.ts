import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { athenaWorkgroup } from "./types";

/** A workgroup reports its queries. */
export const athenaWorkgroupLogging = resourceRule({
    id: "aws-athena-workgroup-logging",
    severity: "medium",
    theme: "logging",
    proves: "Every Athena workgroup reports its queries to CloudWatch.",
    risk: "Nobody sees queries that fail, or that read everything.",
    remediation: {
        argument: "S3Lake's workgroup does it.",
        property: "Set configuration.publishCloudwatchMetricsEnabled: true on aws.athena.Workgroup, or leave it out.",
    },
    page: {
        title: "Monitor Athena query metrics with CloudWatch",
        url: "https://docs.aws.amazon.com/athena/latest/ug/query-metrics-viewing.html",
    },
    types: [athenaWorkgroup],
    fixClass: "in-place",
    requires: isTrue("configuration.publishCloudwatchMetricsEnabled"),
});
