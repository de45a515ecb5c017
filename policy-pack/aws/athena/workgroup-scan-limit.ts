import { resourceRule } from "../../frame/define";
import { atLeast } from "../../requirements/number";
import { athenaWorkgroup } from "./types";

/** A query may read only so much. */
export const athenaWorkgroupScanLimit = resourceRule({
    id: "aws-athena-workgroup-scan-limit",
    severity: "low",
    theme: "cost",
    proves: "Every Athena workgroup has a limit on what one query may read.",
    risk: "One query without a partition reads the whole lake, and is paid for by the byte.",
    remediation: {
        argument: "S3Lake sets it by tier.",
        property: "Set configuration.bytesScannedCutoffPerQuery on aws.athena.Workgroup.",
    },
    page: {
        title: "Configure per-query and per-workgroup data usage controls",
        url: "https://docs.aws.amazon.com/athena/latest/ug/workgroups-setting-control-limits-cloudwatch.html",
    },
    types: [athenaWorkgroup],
    unless: (workgroup) =>
        (workgroup.text("configuration.engineVersion.selectedEngineVersion") ?? "").startsWith("PySpark"),
    fixClass: "person",
    requires: atLeast("configuration.bytesScannedCutoffPerQuery", 1, "bytes"),
});
