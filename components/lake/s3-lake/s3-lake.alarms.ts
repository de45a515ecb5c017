import type * as aws from "@pulumi/aws";
import type { AlarmSpec } from "../../foundation/aws/alarms";
import { AlarmComparison, AlarmSeverity, MissingData } from "../../foundation/aws/alarms";
import type { Replica } from "./replication";
import { timeControlMinutes } from "./replication";
import { scanLimitBytes } from "./s3-lake.rules";
import type { LakeSettings } from "./s3-lake.settings";
import { LakeStorageClass } from "./zone.args";
import type { Zone } from "./zone";
import { requestMetricsFilter } from "./zone";

const day = 86_400;
const gib = 1024 ** 3;

/** A metric of S3, whose absence means that nothing happened. */
const quiet = { namespace: "AWS/S3", comparison: AlarmComparison.Above, treatMissingData: MissingData.NotBreaching };

/** The alarms of the lake's own region. */
export function lakeAlarms(
    settings: LakeSettings,
    zones: Zone[],
    workgroup: aws.athena.Workgroup,
    replicas: Replica[],
): AlarmSpec[] {
    return [
        ...zones.map((zone) => storageAlarm(zone, settings.storageAlarmGib)),
        ...(settings.requestMetrics ? zones.flatMap(errorAlarms) : []),
        ...(settings.replication.metrics ? replicas.map(failedReplicationAlarm) : []),
        ...queryAlarms(settings, workgroup),
    ];
}

/** Source: "Amazon S3 CloudWatch request metrics", Amazon S3 user guide: the average of an error count is the error rate. */
function errorAlarms({ settings: { zone }, bucket }: Zone): AlarmSpec[] {
    const dimensions = { BucketName: bucket.bucket, FilterId: requestMetricsFilter };
    const rate = { ...quiet, dimensions, statistic: "Average" };
    return [
        {
            ...rate,
            role: `${zone}-server-errors`,
            severity: AlarmSeverity.Critical,
            description: `S3 fails more than 1 % of the requests to the ${zone} zone; see the AWS Health Dashboard and let clients retry`,
            metricName: "5xxErrors",
            threshold: 0.01,
            periodSeconds: 60,
            evaluationPeriods: 5,
        },
        {
            ...rate,
            role: `${zone}-client-errors`,
            severity: AlarmSeverity.Warning,
            description: `S3 refuses more than 5 % of the requests to the ${zone} zone; look in the access logs for who is denied, and why`,
            metricName: "4xxErrors",
            threshold: 0.05,
            periodSeconds: 300,
            evaluationPeriods: 3,
        },
    ];
}

/** Sizes are measured once a day, by storage class. Source: "Amazon S3 daily storage metrics for buckets", Amazon S3 user guide. */
function storageAlarm({ settings: { zone, lifecycle }, bucket }: Zone, thresholdGib: number): AlarmSpec {
    const atOnce = lifecycle.transitions.some(
        ({ storageClass, afterDays }) => storageClass === LakeStorageClass.IntelligentTiering && afterDays === 0,
    );
    const StorageType = atOnce ? "IntelligentTieringFAStorage" : "StandardStorage";
    return {
        ...quiet,
        role: `${zone}-storage`,
        severity: AlarmSeverity.Info,
        description: `The ${zone} zone holds more than ${thresholdGib} GiB in its warmest class; check what grows, and its lifecycle`,
        metricName: "BucketSizeBytes",
        dimensions: { BucketName: bucket.bucket, StorageType },
        statistic: "Average",
        threshold: thresholdGib * gib,
        periodSeconds: day,
        evaluationPeriods: 1,
    };
}

/** Failures are measured in the region of the zone. Source: "Using S3 Replication metrics", Amazon S3 user guide. */
function failedReplicationAlarm(replica: Replica): AlarmSpec {
    const { zone } = replica.source.settings;
    return {
        ...quiet,
        role: `${zone}-replication-failed`,
        severity: AlarmSeverity.Critical,
        description: `Objects of the ${zone} zone are not copied to the recovery region; check the replication role, both keys and both buckets`,
        metricName: "OperationsFailedReplication",
        dimensions: replicationDimensions(replica),
        statistic: "Sum",
        threshold: 0,
        periodSeconds: 300,
        evaluationPeriods: 1,
    };
}

/** The alarms of the recovery region, where latency is measured, unlike failures. */
export function recoveryAlarms(settings: LakeSettings, replicas: Replica[]): AlarmSpec[] {
    if (!settings.replication.metrics) return [];
    return replicas.map((replica) => ({
        ...quiet,
        role: `${replica.source.settings.zone}-replication-late`,
        severity: AlarmSeverity.Critical,
        description: `The copy of the ${replica.source.settings.zone} zone is more than ${timeControlMinutes} minutes behind; a loss of the region would lose more than promised`,
        metricName: "ReplicationLatency",
        dimensions: replicationDimensions(replica),
        statistic: "Maximum",
        threshold: timeControlMinutes * 60,
        periodSeconds: 300,
        evaluationPeriods: 3,
    }));
}

function replicationDimensions({ source, bucket, ruleId }: Replica) {
    return { SourceBucket: source.bucket.bucket, DestinationBucket: bucket.bucket, RuleId: ruleId };
}

/** What a workgroup's queries scan. Source: "Monitor Athena query metrics with CloudWatch", Amazon Athena user guide. */
export function queryAlarms(settings: LakeSettings, workgroup: aws.athena.Workgroup): AlarmSpec[] {
    const scanned = (QueryState: string) => ({
        ...quiet,
        namespace: "AWS/Athena",
        metricName: "ProcessedBytes",
        dimensions: { WorkGroup: workgroup.name, QueryType: "DML", QueryState },
        statistic: "Sum",
        evaluationPeriods: 1,
    });
    return [
        {
            ...scanned("SUCCEEDED"),
            role: "scanned-a-day",
            severity: AlarmSeverity.Warning,
            description: `Queries scanned more than ${settings.dailyScanAlarmGib} GiB in a day; look for queries without a partition filter`,
            threshold: settings.dailyScanAlarmGib * gib,
            periodSeconds: day,
        },
        {
            ...scanned("CANCELLED"),
            role: "query-stopped",
            severity: AlarmSeverity.Info,
            description: `A query was stopped after it had scanned ${settings.scanLimitGib} GiB, the limit of the workgroup; narrow it, or raise queries.scanLimitGib`,
            statistic: "Maximum",
            comparison: AlarmComparison.AtOrAbove,
            threshold: scanLimitBytes(settings.scanLimitGib),
            periodSeconds: 3600,
        },
    ];
}
