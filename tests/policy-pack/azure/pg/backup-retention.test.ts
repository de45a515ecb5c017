import { pgBackupRetention } from "../../../../policy-pack/azure/pg/backup-retention";
import { describeRule } from "../../describe-rule";

describeRule(pgBackupRetention, {
    compliant: { backup: { backupRetentionDays: 14 } },
    violating: { backup: { backupRetentionDays: 6 } },
    undefined: "passes",
    configured: [{ settings: { minDays: 14 }, given: {}, expect: "violates" }],
    others: [
        {
            title: "a read replica",
            given: { replicationRole: "AsyncReplica", backup: { backupRetentionDays: 1 } },
            expect: "passes",
        },
    ],
});
