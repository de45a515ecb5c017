import { EvictionPolicy } from "./elasticache.args";
import type { ElasticacheSettings } from "./elasticache.settings";

/** The most connections that a node takes. Source: "Monitoring use with CloudWatch metrics", Amazon ElastiCache user guide: CurrConnections. */
export const maxConnections = 65_000;

/** What a node's size decides, computed once for the alarms and their tests. */
export function thresholdsOf({ node, evictionPolicy, limits }: ElasticacheSettings) {
    const share = (whole: number, part: number) => Math.round(whole * part);
    const refuses = evictionPolicy === EvictionPolicy.NoEviction;
    // The engine runs on one core: of two vCPUs, half the host is all that it can use.
    const mostOfHost = node.vcpus <= 2 ? 90 : 80;
    return {
        hostCpuPercent: mostOfHost,
        engineCpuPercent: { warning: 80, critical: 90 },
        // A cache that evicts may be full; one that refuses writes must be told of long before.
        memoryPercent: refuses ? { warning: 60, critical: 75 } : { warning: 80, critical: 95 },
        freeableMemoryBytes: share(node.maxMemoryBytes, 0.05),
        swapBytes: Math.min(300_000_000, share(node.maxMemoryBytes, 0.02)),
        connections: { warning: share(maxConnections, 0.8), critical: share(maxConnections, 0.95) },
        hitRatePercent: 50,
        replicationLagSeconds: { warning: 5, critical: 30 },
        globalLagSeconds: { warning: 5, critical: 60 },
        storageBytes: {
            warning: share(limits.maxStorageGb * 1e9, 0.8),
            critical: share(limits.maxStorageGb * 1e9, 0.95),
        },
        // Counted by the minute, limited by the second.
        ecpuPerMinute: share(limits.maxEcpuPerSecond * 60, 0.8),
    };
}

/** See thresholdsOf. */
export type Thresholds = ReturnType<typeof thresholdsOf>;
