import type * as pulumi from "@pulumi/pulumi";
import type { MetricAlertSpec } from "../../foundation/azure/alarms";
import { MetricAggregation, MetricComparison } from "../../foundation/azure/alarms";
import { AlarmSeverity } from "../../shared/alerts";
import { CosmosThroughputMode } from "./cosmos-account.args";
import type { CosmosSettings } from "./cosmos-account.settings";

const { Critical, Warning } = AlarmSeverity;
const { Above, Below } = MetricComparison;
const { Average, Count, Maximum } = MetricAggregation;

/** The alerts of an account. Source: "Supported metrics for Microsoft.DocumentDB/DatabaseAccounts", Azure Monitor documentation. */
export function accountAlarms(settings: CosmosSettings, targetId: pulumi.Input<string>): MetricAlertSpec[] {
    const target = { targetId, metricNamespace: "Microsoft.DocumentDB/databaseAccounts" };
    const { metricName, dimension, throttled } = settings.facts.requests;
    const isServerless = settings.throughputMode === CosmosThroughputMode.Serverless;
    const own: Alarm[] = [
        {
            role: "unavailable",
            severity: Critical,
            description:
                "Azure answers less than 99.9 % of the requests; see Azure Service Health, and fail over if a region is lost",
            metricName: "ServiceAvailability",
            aggregation: Average,
            comparison: Below,
            threshold: 99.9,
            windowMinutes: 60,
            frequencyMinutes: 15,
        },
        {
            role: "throttled",
            severity: Warning,
            description:
                "More than 100 requests were turned away for want of throughput; look for a hot partition, or raise throughputRu",
            metricName,
            aggregation: Count,
            comparison: Above,
            threshold: 100,
            windowMinutes: 15,
            frequencyMinutes: 5,
            dimensions: [{ name: dimension, values: [throttled] }],
        },
    ];
    return [...own, ...(isServerless ? [] : [throughputAlarm(settings)]), ...regionAlarms(settings)].map((alarm) => ({
        ...alarm,
        ...target,
    }));
}

type Alarm = Omit<MetricAlertSpec, "targetId" | "metricNamespace">;

function throughputAlarm({ throughputRu }: CosmosSettings): Alarm {
    return {
        role: "throughput",
        severity: Warning,
        description: `A partition used more than 90 % of its share of ${throughputRu} request units a second; look for a hot partition, or raise throughputRu`,
        metricName: "NormalizedRUConsumption",
        aggregation: Maximum,
        comparison: Above,
        threshold: 90,
        windowMinutes: 15,
        frequencyMinutes: 5,
    };
}

function regionAlarms({ locations }: CosmosSettings): Alarm[] {
    if (locations.length < 2) return [];
    return [
        {
            role: "failed-over",
            severity: Critical,
            description: "Another region takes writes now; find out why, and fail back when the first one is well",
            metricName: "RegionFailover",
            aggregation: Count,
            comparison: Above,
            threshold: 0,
            windowMinutes: 5,
            frequencyMinutes: 1,
        },
        {
            role: "replication-late",
            severity: Warning,
            description: "Regions are more than a minute apart; a loss of the first one would lose that much",
            metricName: "ReplicationLatency",
            aggregation: Average,
            comparison: Above,
            threshold: 60_000,
            windowMinutes: 15,
            frequencyMinutes: 5,
        },
    ];
}
