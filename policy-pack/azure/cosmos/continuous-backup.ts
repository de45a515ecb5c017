import { resourceRule } from "../../frame/define";
import type { Settings } from "../../frame/rule";
import { minDays } from "../../requirements/parameters";
import { parametersIn, valueOf } from "../../requirements/requirement";
import { cosmosAccount } from "./types";

const days = minDays(7, { maximum: 30 });
const daysByTier: Readonly<Record<string, number>> = { continuous7days: 7, continuous30days: 30 };

/** A Cosmos DB account can be restored to any moment. */
export const cosmosContinuousBackup = resourceRule<Settings>({
    id: "az-cosmos-continuous-backup",
    severity: "high",
    theme: "backup",
    proves: "Every Cosmos DB account can be restored to any moment of at least the last minDays days.",
    risk: "Periodic backups lose what was written since the last of them, and only Microsoft can restore them.",
    remediation: {
        argument: "Leave backupMode of CosmosAccount out; backupRetentionDays is 7 or 30.",
        property:
            'Set backupPolicy to type "Continuous" with continuousModeProperties.tier on azure-native.cosmosdb.DatabaseAccount; it cannot be taken back.',
    },
    page: {
        title: "Continuous backup with point-in-time restore in Azure Cosmos DB",
        url: "https://learn.microsoft.com/en-us/azure/cosmos-db/continuous-backup-restore-introduction",
    },
    types: [cosmosAccount],
    fixClass: "irreversible",
    parameters: parametersIn(days),
    guards: ["backupPolicy.type", "backupPolicy.continuousModeProperties.tier"],
    check(account, settings) {
        const type = account.text("backupPolicy.type");
        if (type?.toLowerCase() !== "continuous") {
            return [`backupPolicy.type is ${type}, allowed is Continuous`];
        }
        const tier = account.text("backupPolicy.continuousModeProperties.tier") ?? "";
        const least = valueOf(days, settings);
        return (daysByTier[tier.toLowerCase()] ?? 0) >= least
            ? []
            : [`backupPolicy.continuousModeProperties.tier is ${tier}, at least ${least} days required`];
    },
});
