import type { AlarmSpec } from "../../foundation/aws/alarms";
import { AlarmComparison, AlarmSeverity, MissingData } from "../../foundation/aws/alarms";
import { thresholdsOf } from "./alarm-thresholds";
import type { ElasticacheSettings } from "./elasticache.settings";

const { Above } = AlarmComparison;
const { Critical, Warning, Info } = AlarmSeverity;

/** The alarms of a serverless cache. Source: "Serverless metrics and events", Amazon ElastiCache user guide. */
export function serverlessAlarms(settings: ElasticacheSettings): AlarmSpec[] {
    const shared = {
        namespace: "AWS/ElastiCache",
        dimensions: { clusterId: settings.identifier },
        comparison: Above,
        statistic: "Maximum",
        periodSeconds: 60,
        evaluationPeriods: 5,
        treatMissingData: MissingData.NotBreaching,
    };
    return [...storageAlarms(settings), ...requestAlarms(settings)].map((alarm) => ({ ...shared, ...alarm }));
}

/** What differs among the alarms. */
type ServerlessAlarm = Pick<AlarmSpec, "role" | "severity" | "metricName" | "threshold" | "description"> &
    Partial<Pick<AlarmSpec, "statistic" | "evaluationPeriods">>;

function storageAlarms(settings: ElasticacheSettings): ServerlessAlarm[] {
    const { storageBytes } = thresholdsOf(settings);
    const { maxStorageGb } = settings.limits;
    const stored = { metricName: "BytesUsedForCache" };
    return [
        {
            ...stored,
            role: "storage-high",
            severity: Warning,
            threshold: storageBytes.warning,
            description: `80 % of ${maxStorageGb} GB are in use; expire more, or raise serverlessLimits.maxStorageGb`,
        },
        {
            ...stored,
            role: "storage-exhausted",
            severity: Critical,
            threshold: storageBytes.critical,
            description: `95 % of ${maxStorageGb} GB are in use, keys are soon evicted or refused; raise serverlessLimits.maxStorageGb`,
        },
        {
            role: "evictions",
            severity: Info,
            metricName: "Evictions",
            statistic: "Sum",
            threshold: 0,
            evaluationPeriods: 15,
            description: "keys are evicted for lack of space; expire more, or raise serverlessLimits.maxStorageGb",
        },
    ];
}

function requestAlarms(settings: ElasticacheSettings): ServerlessAlarm[] {
    const { ecpuPerMinute } = thresholdsOf(settings);
    const { maxEcpuPerSecond } = settings.limits;
    return [
        {
            role: "ecpu-high",
            severity: Warning,
            metricName: "ElastiCacheProcessingUnits",
            statistic: "Sum",
            threshold: ecpuPerMinute,
            description: `80 % of ${maxEcpuPerSecond} ECPUs a second are used; raise serverlessLimits.maxEcpuPerSecond or look for costly commands`,
        },
        {
            role: "throttled",
            severity: Critical,
            metricName: "ThrottledCmds",
            statistic: "Sum",
            threshold: 0,
            description: "commands are throttled at the limit or while the cache scales; raise serverlessLimits",
        },
        {
            role: "sign-in-failed",
            severity: Warning,
            metricName: "AuthenticationFailures",
            statistic: "Sum",
            threshold: 10,
            evaluationPeriods: 1,
            description: "clients fail to sign in; look for an old password, or for who tries",
        },
    ];
}
