import type { Recovery } from "../../shared/store";
import type { AzureSqlSettings } from "./azure-sql.settings";
import { isKept } from "./azure-sql.settings";
import { AzureSqlBackupRedundancy, AzureSqlFailoverPolicy } from "./azure-sql.args";

const { Geo, GeoZone } = AzureSqlBackupRedundancy;

/** Log backups go out every ten minutes or so, and to the paired region within the hour; replication lags by seconds. Sources: "Automated backups in Azure SQL Database", "Business continuity overview". */
const lossMinutes = { logBackup: 10, geoBackup: 60, replication: 1 };
/** How long each way back takes, in minutes; a restore lengthens with the data. Sources as above. */
const minutes = { decision: 30, switchOver: 5, restore: 60, restorePerTib: 60, geoRestore: 720 };

function restoreMinutes({ databases }: AzureSqlSettings): number {
    const largest = Math.max(...databases.map(({ maxSizeGib }) => maxSizeGib ?? 1024));
    return minutes.restore + Math.ceil(largest / 1024) * minutes.restorePerTib;
}

/** RPO and RTO when the server's region is lost, or without a copy elsewhere its data, and how data comes back. */
export function recoveryOf(settings: AzureSqlSettings, location: string | undefined): Recovery {
    const { failoverGroup, failoverPolicy, failoverGraceMinutes, backupRetentionDays, backupRedundancy } = settings;
    const automatic = failoverPolicy === AzureSqlFailoverPolicy.Automatic;
    const geo = [Geo, GeoZone].includes(backupRedundancy);
    const ways = [
        settings.zoneRedundant ? "lost zone: failover by Azure in seconds, nothing lost" : undefined,
        `lost data: restore to any time of the last ${backupRetentionDays} days but the last ${lossMinutes.logBackup} minutes`,
        isKept(settings.longTermRetention) ? "or a full backup kept for longer" : undefined,
        failoverGroup ? wayOver(automatic, failoverGraceMinutes, location) : undefined,
        geo && !failoverGroup ? "lost region: restore the geo-replicated backup in any region" : undefined,
    ];
    const toFailOver = (automatic ? failoverGraceMinutes : minutes.decision) + minutes.switchOver;
    const toRestore = geo ? minutes.geoRestore : restoreMinutes(settings);
    const lostWithout = geo ? lossMinutes.geoBackup : lossMinutes.logBackup;
    return {
        rpoMinutes: failoverGroup ? lossMinutes.replication : lostWithout,
        rtoMinutes: failoverGroup ? toFailOver : toRestore,
        how: ways.filter((way) => way !== undefined).join("; "),
    };
}

function wayOver(automatic: boolean, graceMinutes: number, location: string | undefined): string {
    return automatic
        ? `lost region: Azure fails over to ${location} after ${graceMinutes} minutes at the earliest`
        : `lost region: fail the group over to ${location}`;
}
