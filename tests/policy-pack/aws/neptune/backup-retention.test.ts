import { neptuneBackupRetention } from "../../../../policy-pack/aws/neptune/backup-retention";
import { describeRule } from "../../describe-rule";

describeRule(neptuneBackupRetention, {
    compliant: { backupRetentionPeriod: 7 },
    violating: { backupRetentionPeriod: 6 },
    undefined: "violates",
    configured: [{ settings: { minDays: 30 }, given: { backupRetentionPeriod: 29 }, expect: "violates" }],
});
