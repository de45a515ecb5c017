import type { Recovery } from "../../shared/store";
import type { DocumentdbSettings } from "./documentdb-cluster.settings";

/** DocumentDB restores to any time but the last five minutes. Source: "Restoring to a point in time". */
const restorableMinutes = 5;

/** How long each way back takes, in minutes. */
const minutes = { failover: 1, regionFailover: 15, restore: 60 };

/** RPO and RTO when the cluster's data, or with a global cluster its whole region, is lost, and how it comes back. */
export function recoveryOf(settings: DocumentdbSettings, region: string | undefined): Recovery {
    const { instances, backupRetentionDays: days } = settings;
    const ways = [
        instances > 1 ? `lost zone: a reader takes over in about ${minutes.failover} minute, nothing lost` : undefined,
        `lost data: restore to any time of the last ${days} days but the last ${restorableMinutes} minutes`,
        settings.global ? `lost region: fail the global cluster over to ${region}, seconds lost` : undefined,
    ];
    return {
        rpoMinutes: restorableMinutes,
        rtoMinutes: settings.global ? minutes.regionFailover : minutes.restore,
        how: ways.filter((way) => way !== undefined).join("; "),
    };
}
