import { docdbBackupRetention } from "../../../../policy-pack/aws/docdb/backup-retention";
import { describeRule } from "../../describe-rule";

describeRule(docdbBackupRetention, {
    compliant: { backupRetentionPeriod: 7 },
    violating: { backupRetentionPeriod: 6 },
    undefined: "violates",
    configured: [{ settings: { minDays: 30 }, given: { backupRetentionPeriod: 29 }, expect: "violates" }],
});
