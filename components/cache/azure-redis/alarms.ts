import type * as pulumi from "@pulumi/pulumi";
import type { MetricAlertSpec } from "../../foundation/azure/alarms";
import { MetricAggregation, MetricComparison } from "../../foundation/azure/alarms";
import { AlarmSeverity } from "../../shared/alerts";
import { count } from "../../shared/rule";
import { EvictionPolicy } from "../elasticache/elasticache.args";
import type { AzureRedisSettings } from "./azure-redis.settings";

// Other aggregations of these metrics Azure does not keep.
const { Maximum, Total } = MetricAggregation;
const { Above, Below } = MetricComparison;
const { Critical, Warning } = AlarmSeverity;

/** An alarm without the resource that it looks at. */
type RedisAlarm = Omit<MetricAlertSpec, "targetId" | "metricNamespace" | "windowMinutes" | "frequencyMinutes">;

/** A cache that evicts may be full; one that does not refuses writes then. Evictions are counted against the size: a thousand for each GB in 15 minutes. */
export function thresholdsOf({ evictionPolicy, sku }: AzureRedisSettings) {
    const evicts = evictionPolicy !== EvictionPolicy.NoEviction;
    return {
        memoryPercent: evicts ? { warning: 90, critical: 98 } : { warning: 75, critical: 90 },
        evictedKeys: evicts ? Math.max(1_000, Math.round(sku.memoryGb * 1_000)) : 0,
    };
}

function memoryAlarms(settings: AzureRedisSettings): RedisAlarm[] {
    const { memoryPercent, evictedKeys } = thresholdsOf(settings);
    const memory = { metricName: "usedmemorypercentage", aggregation: Maximum, comparison: Above };
    const larger = `take a larger skuName than ${settings.sku.name}, or let keys expire`;
    return [
        {
            ...memory,
            role: "memory-high",
            severity: Warning,
            threshold: memoryPercent.warning,
            description: `more than ${memoryPercent.warning} % of the memory is used; ${larger}`,
        },
        {
            ...memory,
            role: "memory-exhausted",
            severity: Critical,
            threshold: memoryPercent.critical,
            description: `more than ${memoryPercent.critical} % of the memory is used; ${larger}, now`,
        },
        {
            role: "evictions",
            severity: Warning,
            metricName: "evictedkeys",
            aggregation: Total,
            comparison: Above,
            threshold: evictedKeys,
            description: `more than ${count(evictedKeys)} keys were evicted in 15 minutes; ${larger}`,
        },
    ];
}

function loadAlarms(): RedisAlarm[] {
    const busy = "look for slow commands, or take a ComputeOptimized skuName";
    return [
        {
            role: "cpu-high",
            severity: Warning,
            metricName: "percentProcessorTime",
            aggregation: Maximum,
            comparison: Above,
            threshold: 80,
            description: `the processors are busy for more than 80 %; ${busy}`,
        },
        {
            role: "load-exhausted",
            severity: Critical,
            metricName: "serverLoad",
            aggregation: Maximum,
            comparison: Above,
            threshold: 95,
            description: `Redis itself is busy for more than 95 %, commands wait; ${busy}`,
        },
    ];
}

function geoAlarms({ geoReplication }: AzureRedisSettings): RedisAlarm[] {
    if (!geoReplication) return [];
    return [
        {
            role: "geo-unhealthy",
            severity: Critical,
            metricName: "geoReplicationHealthy",
            aggregation: Maximum,
            comparison: Below,
            threshold: 1,
            description:
                "writes do not reach the cache of the other region; look at that cache, and unlink it by force if its region is lost",
        },
    ];
}

/** The alarms of one cache; `prefix` tells the regions' caches apart. */
export function alarmsOf(
    settings: AzureRedisSettings,
    targetId: pulumi.Input<string>,
    prefix: string,
): MetricAlertSpec[] {
    return [...memoryAlarms(settings), ...loadAlarms(), ...geoAlarms(settings)].map((alarm) => ({
        ...alarm,
        role: `${prefix}${alarm.role}`,
        targetId,
        metricNamespace: "Microsoft.Cache/redisEnterprise",
        windowMinutes: 15,
        frequencyMinutes: 5,
    }));
}
