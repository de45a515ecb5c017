import type { Recovery } from "../../shared/store";
import { CosmosBackup, CosmosConsistency } from "./cosmos-account.args";
import type { CosmosSettings } from "./cosmos-account.settings";

/** What Azure may lose of a region, in minutes, when another takes over. Source: "Consistency levels in Azure Cosmos DB", RPO. */
const lostMinutes = 15;

/** How long a failover and a restore take as a rule, in minutes. */
const minutes = { failover: 15, restore: 240 };

/** What is lost and how long it takes, for the worst loss that the settings cover: of data, or with several regions of one. */
export function recoveryOf(settings: CosmosSettings): Recovery {
    const { locations, backupMode, backupRetentionDays, periodicBackup, multiRegionWrites, consistencyLevel } =
        settings;
    const isContinuous = backupMode === CosmosBackup.Continuous;
    const others = locations.slice(1).map(({ location }) => location);
    const loses = consistencyLevel === CosmosConsistency.Strong ? 0 : lostMinutes;
    const { intervalMinutes, retentionHours } = periodicBackup;
    const ways = [
        isContinuous
            ? `lost data: restore to any second of the last ${backupRetentionDays} days`
            : `lost data: ask Azure's support for a backup of the last ${retentionHours} hours, up to ${intervalMinutes} minutes old`,
        "into a new account, which gets network, roles and regions anew",
        others.length === 0
            ? "lost region: there is no copy in another one"
            : `lost region: ${others.join(", ")} ${multiRegionWrites ? "writes on" : "takes over by itself"}, ${loses} minutes behind at most as a rule`,
    ];
    return {
        rpoMinutes: Math.max(isContinuous ? 0 : intervalMinutes, others.length === 0 ? 0 : loses),
        rtoMinutes: others.length === 0 ? minutes.restore : minutes.failover,
        how: ways.join("; "),
    };
}
