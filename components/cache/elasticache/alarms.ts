import type { AlarmSpec } from "../../foundation/aws/alarms";
import { AlarmComparison, AlarmSeverity, MissingData } from "../../foundation/aws/alarms";
import type { Threshold } from "./alarm";
import { thresholdsOf } from "./alarm-thresholds";
import { nodeAlarms } from "./alarms.nodes";
import { clientAlarms } from "./alarms.clients";
import type { ElasticacheSettings } from "./elasticache.settings";
import { isClustered } from "./elasticache.settings";

const { Above } = AlarmComparison;
const { Critical, Warning } = AlarmSeverity;

/** The nodes' ids, by which CloudWatch knows them: known beforehand, since the group's name is fixed. */
export function nodeIds(settings: ElasticacheSettings): string[] {
    const { identifier, shards, nodesPerShard } = settings;
    const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
    const padded = (value: number, digits: number) => String(value).padStart(digits, "0");
    const ids = (prefix: string) => numbers(nodesPerShard).map((node) => `${prefix}-${padded(node, 3)}`);
    return isClustered(settings)
        ? numbers(shards).flatMap((shard) => ids(`${identifier}-${padded(shard, 4)}`))
        : ids(identifier);
}

/** CloudWatch compares ten metrics in one alarm. */
const nodesAnAlarm = 10;

/** One alarm a threshold, over the worst of all nodes; of more than ten nodes, over the worst of each ten. */
function asSpecs(settings: ElasticacheSettings, thresholds: Threshold[], prefix = ""): AlarmSpec[] {
    const ids = nodeIds(settings);
    const groups = Array.from({ length: Math.ceil(ids.length / nodesAnAlarm) }, (_, index) =>
        ids.slice(index * nodesAnAlarm, (index + 1) * nodesAnAlarm),
    );
    return thresholds.flatMap(({ minutes = 5, statistic = "Average", ...rest }) =>
        groups.map(([first, ...others], index): AlarmSpec => {
            const part = index === 0 ? "" : `-${index + 1}`;
            return {
                treatMissingData: MissingData.Missing,
                ...rest,
                role: `${prefix}${rest.role}${part}`,
                namespace: "AWS/ElastiCache",
                dimensions: { CacheClusterId: first! },
                others: others.map((id) => ({ CacheClusterId: id })),
                statistic,
                periodSeconds: 60,
                evaluationPeriods: minutes,
            };
        }),
    );
}

/** The alarms of the cache's own region. */
export function cacheAlarms(settings: ElasticacheSettings): AlarmSpec[] {
    const thresholds = thresholdsOf(settings);
    return asSpecs(settings, [...nodeAlarms(settings, thresholds), ...clientAlarms(settings, thresholds)]);
}

/** The alarms of the copy, measured in its region. */
export function copyAlarms(settings: ElasticacheSettings): AlarmSpec[] {
    const thresholds = thresholdsOf(settings);
    const { warning, critical } = thresholds.globalLagSeconds;
    const lag = { metricName: "GlobalDatastoreReplicationLag", comparison: Above, statistic: "Maximum" };
    const behind: Threshold[] = [
        {
            ...lag,
            role: "global-lag",
            severity: Warning,
            threshold: warning,
            description: `the copy is ${warning} seconds behind its primary; look for bursts of writes and large values`,
        },
        {
            ...lag,
            role: "global-lag-long",
            severity: Critical,
            threshold: critical,
            minutes: 10,
            description: `the copy is ${critical} seconds behind, promoting it loses as much; reduce writes or take larger nodes`,
        },
    ];
    return asSpecs(settings, [...nodeAlarms(settings, thresholds), ...behind], "recovery-");
}
