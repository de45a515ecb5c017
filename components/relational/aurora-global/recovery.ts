import type { Recovery } from "../../shared/store";
import type { AuroraRegionArgs } from "./aurora-global.args";
import type { AuroraSettings } from "./aurora-global.settings";

/** How far Aurora's continuous backup is behind at most, in minutes. Source: "Overview of backing up and restoring an Aurora DB cluster". */
const backupLagMinutes = 5;

/** What a failover to another region may lose: usually a second; the alarm of replication lag goes off at this, in minutes. */
export const replicationMinutes = 1;

/** How long each way back takes, in minutes. */
const minutes = { failover: 1, newInstance: 10, otherRegion: 15, restore: 60 };

/** RPO and RTO when the writer's region, or for a regional database the cluster, is lost, and how data comes back. */
export function recoveryOf(settings: AuroraSettings, regions: AuroraRegionArgs[]): Recovery {
    const isAlone = settings.instances.some((count) => count === 1);
    const ways = [
        isAlone
            ? `lost zone: Aurora makes a new instance in about ${minutes.newInstance} minutes, nothing lost`
            : `lost zone: failover by Aurora in about ${minutes.failover} minute, nothing lost`,
        settings.global
            ? `lost region: fail the global database over to another of ${regions.map(({ region }) => region).join(", ")}; the code stays as it is`
            : `lost region: nothing is kept elsewhere`,
        `lost data, which every region loses: restore to any time of the last ${settings.backupRetentionDays} days but the last ${backupLagMinutes} minutes`,
    ];
    return {
        rpoMinutes: settings.global ? replicationMinutes : backupLagMinutes,
        rtoMinutes: settings.global ? minutes.otherRegion : minutes.restore,
        how: ways.join("; "),
    };
}
