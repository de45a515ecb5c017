import type { MetricAlertSpec } from "../../foundation/azure/alarms";
import { MetricAggregation, MetricComparison } from "../../foundation/azure/alarms";
import { AlarmSeverity } from "../../shared/alerts";
import type * as synapse from "@pulumi/azure-native/synapse";
import { sqlPoolAlarms } from "./alarms.sql";
import type { SparkPool } from "./spark-pools";
import { nodeVcores } from "./spark-runtime";
import type { SqlPool } from "./sql-pools";
import type { SynapseSettings } from "./synapse-workspace.settings";

const gib = 1024 ** 3;
const { Maximum, Total } = MetricAggregation;
const { Above, AtOrAbove } = MetricComparison;
const { Warning } = AlarmSeverity;

/** What there is to watch. */
export interface Watched {
    workspace: synapse.Workspace;
    sqlPools: SqlPool[];
    sparkPools: SparkPool[];
}

/** The alerts of a workspace and its pools. Sources: "Supported metrics for Microsoft.Synapse/workspaces", ".../sqlPools" and ".../bigDataPools", Azure Monitor documentation. */
export function alarmsOf(settings: SynapseSettings, { workspace, sqlPools, sparkPools }: Watched): MetricAlertSpec[] {
    return [
        ...workspaceAlarms(settings).map((alarm) => ({
            ...alarm,
            targetId: workspace.id,
            metricNamespace: "Microsoft.Synapse/workspaces",
        })),
        ...sqlPools.flatMap(sqlPoolAlarms),
        ...sparkPools.flatMap(sparkPoolAlarms),
    ];
}

type WorkspaceAlarm = Omit<MetricAlertSpec, "targetId" | "metricNamespace">;

const failed = [{ name: "Result", values: ["Failed"] }];
const quarterHour = {
    severity: Warning,
    aggregation: Total,
    comparison: Above,
    windowMinutes: 15,
    frequencyMinutes: 5,
};

function workspaceAlarms({ dailyScanAlarmGib }: SynapseSettings): WorkspaceAlarm[] {
    return [
        {
            ...quarterHour,
            role: "serverless-scan",
            metricName: "BuiltinSqlPoolDataProcessedBytes",
            threshold: dailyScanAlarmGib * gib,
            windowMinutes: 1440,
            frequencyMinutes: 60,
            description: `serverless SQL read more than ${dailyScanAlarmGib} GiB in a day, which is what it is paid by; look for queries over whole folders, and partition or convert those to Parquet`,
        },
        {
            ...quarterHour,
            role: "serverless-failed",
            metricName: "BuiltinSqlPoolRequestsEnded",
            threshold: 20,
            dimensions: failed,
            description:
                "more than 20 queries of serverless SQL failed in 15 minutes; look for roles missing in the lake",
        },
        {
            ...quarterHour,
            role: "serverless-logins",
            metricName: "BuiltinSqlPoolLoginAttempts",
            threshold: 20,
            dimensions: failed,
            description:
                "more than 20 sign-ins to serverless SQL failed in 15 minutes; look in the audit log for whose",
        },
        {
            ...quarterHour,
            role: "pipelines-failed",
            metricName: "IntegrationPipelineRunsEnded",
            threshold: 0,
            dimensions: failed,
            description:
                "a pipeline failed; look at its run in Synapse Studio, and run it again from the failed activity",
        },
    ];
}

function sparkPoolAlarms({ settings: { name, nodeSize, maxNodes }, pool }: SparkPool): MetricAlertSpec[] {
    const vcores = nodeVcores[nodeSize] * maxNodes;
    const target = { targetId: pool.id, metricNamespace: "Microsoft.Synapse/workspaces/bigDataPools" };
    return [
        {
            ...quarterHour,
            ...target,
            role: `spark-${name}-full`,
            metricName: "BigDataPoolAllocatedCores",
            aggregation: Maximum,
            comparison: AtOrAbove,
            threshold: Math.floor(vcores * 0.9),
            windowMinutes: 60,
            frequencyMinutes: 15,
            description: `nearly all ${vcores} vCores were taken within the hour, further jobs wait; raise maxNodes, or spread the jobs`,
        },
        {
            ...quarterHour,
            ...target,
            role: `spark-${name}-failed`,
            metricName: "BigDataPoolApplicationsEnded",
            threshold: 0,
            dimensions: [{ name: "JobResult", values: ["Failed"] }],
            description: "a Spark application failed; look at its log in the workspace",
        },
    ];
}
