import { memorydbFinalSnapshot } from "../../../../policy-pack/aws/memorydb/final-snapshot";
import { describeRule } from "../../describe-rule";

describeRule(memorydbFinalSnapshot, {
    compliant: { finalSnapshotName: "orders-final" },
    violating: { finalSnapshotName: "" },
    undefined: "violates",
    unknown: "passes",
});
