import { rdsBackupRetention } from "../../../../policy-pack/aws/rds/backup-retention";
import { rdsCluster } from "../../../../policy-pack/aws/rds/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(rdsBackupRetention, {
    compliant: { backupRetentionPeriod: 7 },
    violating: { backupRetentionPeriod: 6 },
    undefined: "violates",
    configured: [
        { settings: { minDays: 30 }, given: { backupRetentionPeriod: 29 }, expect: "violates" },
        { settings: { minDays: 1 }, given: { backupRetentionPeriod: 1 }, expect: "passes" },
    ],
    others: [
        { title: "more than the minimum", given: { backupRetentionPeriod: 35 }, expect: "passes" },
        { title: "switched off", given: { backupRetentionPeriod: 0 }, expect: "violates", says: /is 0 days/ },
        { title: "a replica, which has its source's backups", given: { replicateSourceDb: "a" }, expect: "passes" },
        { title: "a cluster keeps one day", given: [resource(rdsCluster)], expect: "violates", says: /is 1 days/ },
    ],
});
