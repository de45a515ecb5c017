import type { Recovery } from "../../shared/store";
import type { AzurePostgresSettings } from "./azure-postgres.settings";
import { AzurePostgresHighAvailability } from "./azure-postgres.args";

/** The log goes to the backups every five minutes, and to the paired region within the hour; a replica is watched at five minutes of lag. Sources: "Backup and restore", "Geo-replication in Azure Database for PostgreSQL". */
const lossMinutes = { logBackup: 5, geoBackup: 60, replication: 5 };
/** How long each way back takes, in minutes; a restore lengthens with the data. Sources as above. */
const minutes = { decision: 30, promotion: 10, restore: 60, restorePerTib: 60, geoRestore: 720 };

const standbyLost: Record<AzurePostgresHighAvailability, string | undefined> = {
    [AzurePostgresHighAvailability.Disabled]: undefined,
    [AzurePostgresHighAvailability.SameZone]: "lost machine: failover by Azure in two minutes, nothing lost",
    [AzurePostgresHighAvailability.ZoneRedundant]: "lost zone: failover by Azure in two minutes, nothing lost",
};

/** RPO and RTO when the server's region is lost, or without a copy elsewhere its data, and how data comes back. */
export function recoveryOf(settings: AzurePostgresSettings, location: string | undefined): Recovery {
    const { replica, geoRedundantBackup, backupRetentionDays, storage, highAvailability } = settings;
    const ways = [
        standbyLost[highAvailability],
        `lost data: restore to any time of the last ${backupRetentionDays} days but the last ${lossMinutes.logBackup} minutes, as a new server`,
        replica
            ? `lost region: promote the replica in ${location} to primary; the virtual endpoint follows`
            : undefined,
        geoRedundantBackup && !replica ? `lost region: restore the geo-redundant backup in ${location}` : undefined,
    ];
    const how = ways.filter((way) => way !== undefined).join("; ");
    if (replica) return { rpoMinutes: lossMinutes.replication, rtoMinutes: minutes.decision + minutes.promotion, how };
    if (geoRedundantBackup) return { rpoMinutes: lossMinutes.geoBackup, rtoMinutes: minutes.geoRestore, how };
    const restore = minutes.restore + Math.ceil(storage.gib / 1024) * minutes.restorePerTib;
    return { rpoMinutes: lossMinutes.logBackup, rtoMinutes: restore, how };
}
