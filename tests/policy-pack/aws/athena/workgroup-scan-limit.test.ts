import { athenaWorkgroupScanLimit } from "../../../../policy-pack/aws/athena/workgroup-scan-limit";
import { describeRule } from "../../describe-rule";

describeRule(athenaWorkgroupScanLimit, {
    compliant: { configuration: { bytesScannedCutoffPerQuery: 1e9 } },
    violating: { configuration: { bytesScannedCutoffPerQuery: 0 } },
    undefined: "violates",
    others: [
        {
            title: "a workgroup for Spark",
            given: { configuration: { engineVersion: { selectedEngineVersion: "PySpark engine version 3" } } },
            expect: "passes",
        },
    ],
});
