import { redshiftSnapshotRetention } from "../../../../policy-pack/aws/redshift/snapshot-retention";
import { describeRule } from "../../describe-rule";

describeRule(redshiftSnapshotRetention, {
    compliant: { automatedSnapshotRetentionPeriod: 7 },
    violating: { automatedSnapshotRetentionPeriod: 6 },
    undefined: "violates",
    configured: [{ settings: { minDays: 30 }, given: { automatedSnapshotRetentionPeriod: 29 }, expect: "violates" }],
});
