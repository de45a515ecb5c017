import { rdsReplicatedBackupRetention } from "../../../../policy-pack/aws/rds/replicated-backup-retention";
import { describeRule } from "../../describe-rule";

describeRule(rdsReplicatedBackupRetention, {
    compliant: { retentionPeriod: 7 },
    violating: { retentionPeriod: 6 },
    undefined: "passes",
    configured: [{ settings: { minDays: 30 }, given: { retentionPeriod: 29 }, expect: "violates" }],
});
