import { mysqlBackups } from "../../../../policy-pack/azure/mysql/backups";
import { describeRule } from "../../describe-rule";

describeRule(mysqlBackups, {
    compliant: { backup: { backupRetentionDays: 14 } },
    violating: { backup: { backupRetentionDays: 6 } },
    undefined: "passes",
    configured: [{ settings: { minDays: 14 }, given: {}, expect: "violates" }],
    others: [
        {
            title: "a read replica",
            given: { replicationRole: "Replica", backup: { backupRetentionDays: 1 } },
            expect: "passes",
        },
    ],
});
