import { memorydbSnapshots } from "../../../../policy-pack/aws/memorydb/snapshots";
import { describeRule } from "../../describe-rule";

describeRule(memorydbSnapshots, {
    compliant: { snapshotRetentionLimit: 7 },
    violating: { snapshotRetentionLimit: 6 },
    undefined: "violates",
    configured: [{ settings: { minDays: 30 }, given: { snapshotRetentionLimit: 29 }, expect: "violates" }],
});
