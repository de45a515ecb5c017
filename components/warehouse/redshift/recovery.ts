import type { Recovery } from "../../shared/store";
import { RecoveryCopy, RedshiftDeployment } from "../../shared/tiers";
import type { RedshiftSettings } from "./redshift-warehouse.settings";

/** Redshift Serverless keeps a recovery point every half hour. Source: "Working with snapshots and recovery points". */
const recoveryPointMinutes = 30;

/** How long each way back takes, in minutes; a restored cluster answers while its data is still read back. */
const minutes = { failover: 5, relocation: 60, restore: 60 };

/** RPO and RTO when the warehouse's data, or with a copy elsewhere its whole region, is lost, and how it comes back. */
export function recoveryOf(settings: RedshiftSettings, region: string | undefined): Recovery {
    const { multiAz, relocation, backupRetentionDays: days, snapshotIntervalHours: hours } = settings;
    const isServerless = settings.deployment === RedshiftDeployment.Serverless;
    const zone = multiAz
        ? `queries go on in the second zone after about ${minutes.failover} minutes, nothing lost`
        : `Redshift moves to another zone in about ${minutes.relocation} minutes, nothing lost`;
    const ways = [
        isServerless || multiAz || relocation ? `lost zone: ${zone}` : undefined,
        isServerless
            ? `lost data: restore a recovery point of the last 24 hours, one every ${recoveryPointMinutes} minutes`
            : undefined,
        `${isServerless ? "or" : "lost data: restore"} a snapshot of the last ${days} days, one every ${hours} hours`,
        settings.recoveryCopy === RecoveryCopy.None ? undefined : `lost region: restore a snapshot copied to ${region}`,
    ];
    return {
        rpoMinutes: isServerless ? recoveryPointMinutes : hours * 60,
        rtoMinutes: minutes.restore,
        how: ways.filter((way) => way !== undefined).join("; "),
    };
}
