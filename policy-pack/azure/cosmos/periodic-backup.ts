import { resourceRule } from "../../frame/define";
import { eachOf } from "../../frame/evaluation";
import type { Settings } from "../../frame/rule";
import { atLeast, atMost } from "../../requirements/number";
import { minDays } from "../../requirements/parameters";
import { parametersIn, valueOf } from "../../requirements/requirement";
import { isOneOf } from "../../requirements/value";
import { cosmosAccount } from "./types";

const days = minDays(7, { maximum: 30 });
const periodic = "backupPolicy.periodicModeProperties";
const interval = atMost(`${periodic}.backupIntervalInMinutes`, 1440, "minutes");
const redundancy = isOneOf(`${periodic}.backupStorageRedundancy`, ["Geo", "Zone"]);
const retention = `${periodic}.backupRetentionIntervalInHours`;

/** Periodic backups of a Cosmos DB account are kept for long enough. */
export const cosmosPeriodicBackup = resourceRule<Settings>({
    id: "az-cosmos-periodic-backup",
    severity: "medium",
    theme: "backup",
    proves: "Every Cosmos DB account with periodic backups makes one at least once a day, keeps them for at least minDays days, and in other zones or regions.",
    risk: "With the usual 8 hours, a mistake of the night can no longer be undone in the morning.",
    remediation: {
        argument: "Set periodicBackup of CosmosAccount.",
        property: "Set backupPolicy.periodicModeProperties on azure-native.cosmosdb.DatabaseAccount.",
    },
    page: {
        title: "Periodic backup and restore in Azure Cosmos DB",
        url: "https://learn.microsoft.com/en-us/azure/cosmos-db/periodic-backup-restore-introduction",
    },
    types: [cosmosAccount],
    unless: (account) => account.text("backupPolicy.type")?.toLowerCase() === "continuous",
    fixClass: "person",
    parameters: parametersIn(days),
    guards: [...interval.guards, ...redundancy.guards, retention],
    check: (account, settings) =>
        eachOf(
            () => interval.problems(account, settings),
            () => redundancy.problems(account, settings),
            () => atLeast(retention, valueOf(days, settings) * 24, "hours").problems(account, settings),
        ),
});
