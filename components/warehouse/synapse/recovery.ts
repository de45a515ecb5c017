import { pairOf } from "../../foundation/azure/locations";
import type { Recovery } from "../../shared/store";
import type { SynapseSettings } from "./synapse-workspace.settings";

/** Restore points come every four hours for a promise of eight, and are kept for a week; a geo-backup comes once a day. Source: "Backup and restore dedicated SQL pools in Azure Synapse Analytics". */
const lossMinutes = { restorePoint: 8 * 60, geoBackup: 24 * 60 };

/** How long each way back takes, in minutes; a restore lengthens with the data. */
const minutes = { workspace: 60, restore: 120, geoRestore: 720 };

/** RPO and RTO when the region is lost, or without a geo-backup a pool's data, and how it comes back. */
export function recoveryOf({ sqlPools, geoBackup, location }: SynapseSettings, pauses: boolean): Recovery {
    const lake =
        "files are the lake's, and recovered there; code, pipelines and notebooks come back from your repository";
    if (sqlPools.length === 0) {
        const how = `lost workspace: deploy it again, in another region too; ${lake}`;
        return { rpoMinutes: 0, rtoMinutes: minutes.workspace, how };
    }
    const ways = [
        "lost data: restore one of the restore points of the last 7 days, one every 4 to 8 hours",
        pauses ? "a pool that rests has none made, so make one by hand before it is paused" : undefined,
        geoBackup
            ? `lost region: restore the geo-backup, of the last 24 hours, from ${pairOf(location)} in any region`
            : "lost region: pools have no copy in another one",
        lake,
    ];
    return {
        rpoMinutes: geoBackup ? lossMinutes.geoBackup : lossMinutes.restorePoint,
        rtoMinutes: geoBackup ? minutes.geoRestore : minutes.restore,
        how: ways.filter((way) => way !== undefined).join("; "),
    };
}
