import { cosmosPeriodicBackup } from "../../../../policy-pack/azure/cosmos/periodic-backup";
import { describeRule } from "../../describe-rule";

const kept = (backupRetentionIntervalInHours: number, more: object = {}) => ({
    backupPolicy: { type: "Periodic", periodicModeProperties: { backupRetentionIntervalInHours, ...more } },
});

describeRule(cosmosPeriodicBackup, {
    compliant: kept(168),
    violating: kept(167),
    undefined: "violates",
    configured: [{ settings: { minDays: 14 }, given: kept(335), expect: "violates" }],
    others: [
        { title: "continuous backups", given: { backupPolicy: { type: "Continuous" } }, expect: "passes" },
        { title: "less than one a day", given: kept(168, { backupIntervalInMinutes: 1441 }), expect: "violates" },
        {
            title: "backups beside the data",
            given: kept(168, { backupStorageRedundancy: "Local" }),
            expect: "violates",
        },
    ],
});
