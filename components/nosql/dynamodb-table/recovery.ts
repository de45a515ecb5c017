import type { Recovery } from "../../shared/store";
import { replicationLatencyMs } from "./alarms";
import { DynamodbConsistency } from "./dynamodb-table.args";
import type { DynamodbSettings } from "./dynamodb-table.settings";

/** A table can be restored to five minutes ago. Source: "Point-in-time backups for DynamoDB", Amazon DynamoDB developer guide. */
const restorableAfterMinutes = 5;

/** How long each way back takes, in minutes: to send requests to another region, and to restore a table, which its size hardly changes. */
const minutes = { redirect: 5, restore: 120 };

/** RPO and RTO when the table's data, or with replicas its whole region, is lost, and how data comes back. */
export function recoveryOf({ replicas, consistency, backupRetentionDays }: DynamodbSettings): Recovery {
    const isStrong = consistency === DynamodbConsistency.Strong;
    const lagMinutes = isStrong ? 0 : replicationLatencyMs.critical / 60_000;
    const regions = replicas.map(({ region }) => region).join(", ");
    const restore = `lost data: restore to any second of the last ${backupRetentionDays} days but the last ${restorableAfterMinutes} minutes into a new table (restoreFrom), as replicas repeat a mistake`;
    if (replicas.length === 0)
        return {
            rpoMinutes: restorableAfterMinutes,
            rtoMinutes: minutes.restore,
            how: `${restore}; lost region: the table has no copy in another one`,
        };
    const lag = isStrong
        ? "nothing is lost"
        : "what was written in the last second as a rule, a minute at most, is late";
    return {
        rpoMinutes: lagMinutes,
        rtoMinutes: minutes.redirect,
        how: `lost region: read and write the table in ${regions}, ${lag}; ${restore}`,
    };
}
