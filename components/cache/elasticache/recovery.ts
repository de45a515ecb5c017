import type { Recovery } from "../../shared/store";
import { CacheDeployment } from "./elasticache.args";
import type { ElasticacheSettings } from "./elasticache.settings";

/** How long each way back takes, in minutes; a restore lengthens with the data of a node. */
const minutes = { failover: 2, promotion: 10, restore: 30, restorePerTenGib: 2, dayBetweenSnapshots: 1440 };

/** RPO and RTO when the cache, or with a copy elsewhere its whole region, is lost, and how data comes back. */
export function recoveryOf(settings: ElasticacheSettings, region: string | undefined): Recovery {
    const { backupRetentionDays, nodesPerShard, multiAz, globalDatastore, deployment, node } = settings;
    const isServerless = deployment === CacheDeployment.Serverless;
    const gib = isServerless ? settings.limits.maxStorageGb : node.maxMemoryBytes / 2 ** 30;
    const isSpread = isServerless || (nodesPerShard > 1 && multiAz);
    const ways = [
        isSpread
            ? `lost zone: failover by ElastiCache in about ${minutes.failover} minutes, the last seconds of writes lost`
            : undefined,
        `lost data: restore one of the daily snapshots of the last ${backupRetentionDays} days, or let the applications fill the cache again`,
        globalDatastore
            ? `lost region: promote the copy in ${region} by hand (failover-global-replication-group)`
            : undefined,
    ];
    return {
        rpoMinutes: globalDatastore ? 1 : minutes.dayBetweenSnapshots,
        rtoMinutes: globalDatastore
            ? minutes.promotion
            : minutes.restore + Math.ceil(gib / 10) * minutes.restorePerTenGib,
        how: ways.filter((way) => way !== undefined).join("; "),
    };
}
