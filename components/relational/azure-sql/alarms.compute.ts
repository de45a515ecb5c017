import type { MetricAlertSpec } from "../../foundation/azure/alarms";
import { MetricAggregation, MetricComparison } from "../../foundation/azure/alarms";
import { AlarmSeverity } from "../../shared/alerts";
import { count } from "../../shared/rule";
import type { Thresholds } from "./alarm-thresholds";

const { Average, Maximum } = MetricAggregation;
const { Above } = MetricComparison;
const { Critical, Warning } = AlarmSeverity;

/** An alarm without the resource that it looks at. */
export type SqlAlarm = Omit<MetricAlertSpec, "targetId" | "metricNamespace">;

const quarterHour = { windowMinutes: 15, frequencyMinutes: 5, comparison: Above };
const fiveMinutes = { windowMinutes: 5, frequencyMinutes: 1, comparison: Above };

/** The alarms of vCores and storage, which databases and pools have alike; `storageMetric` is what each calls its used space. */
export function computeAlarms(thresholds: Thresholds, storageMetric: string): SqlAlarm[] {
    return [
        ...cpuAlarms(),
        ...requestAlarms(count(thresholds.workers)),
        ...speedAlarms(),
        ...spaceAlarms(thresholds, storageMetric),
    ];
}

function cpuAlarms(): SqlAlarm[] {
    const busy = "take a larger skuName, or look in Query Store for what is busy";
    return [
        {
            ...quarterHour,
            role: "cpu-high",
            severity: Warning,
            metricName: "cpu_percent",
            aggregation: Average,
            threshold: 80,
            description: `the vCores are busy for more than 80 %; ${busy}`,
        },
        {
            ...quarterHour,
            role: "cpu-exhausted",
            severity: Critical,
            metricName: "cpu_percent",
            aggregation: Average,
            threshold: 95,
            description: `the vCores are busy for more than 95 %; ${busy}`,
        },
    ];
}

function requestAlarms(workers: string): SqlAlarm[] {
    return [
        {
            ...quarterHour,
            role: "workers-high",
            severity: Warning,
            metricName: "workers_percent",
            aggregation: Average,
            threshold: 80,
            description: `more than 80 % of the ${workers} requests that can run at once are running; look for blocking`,
        },
        {
            ...fiveMinutes,
            role: "workers-exhausted",
            severity: Critical,
            metricName: "workers_percent",
            aggregation: Maximum,
            threshold: 95,
            description: `nearly all of the ${workers} requests that can run at once are running, new ones will be refused; end what blocks`,
        },
        {
            ...quarterHour,
            role: "sessions-high",
            severity: Warning,
            metricName: "sessions_percent",
            aggregation: Average,
            threshold: 80,
            description: "more than 80 % of the sessions are taken; look for clients that do not close theirs",
        },
    ];
}

function speedAlarms(): SqlAlarm[] {
    const slow = { ...quarterHour, severity: Warning, aggregation: Average, threshold: 90 };
    return [
        {
            ...slow,
            role: "data-io",
            metricName: "physical_data_read_percent",
            description:
                "reads and writes of data are near the limit of the size; add memory by a larger skuName, or indexes",
        },
        {
            ...slow,
            role: "log-io",
            metricName: "log_write_percent",
            description:
                "the log is written at the limit of the size; make transactions larger and fewer, or take a larger skuName",
        },
    ];
}

function spaceAlarms({ storageBytes }: Thresholds, metricName: string): SqlAlarm[] {
    const used = { metricName, aggregation: Maximum };
    return [
        {
            ...quarterHour,
            ...used,
            role: "storage-high",
            severity: Warning,
            threshold: storageBytes.warning,
            description: "more than 80 % of the space is used; raise maxSizeGib",
        },
        {
            ...fiveMinutes,
            ...used,
            role: "storage-exhausted",
            severity: Critical,
            threshold: storageBytes.critical,
            description: "more than 95 % of the space is used, writes will fail; raise maxSizeGib now",
        },
    ];
}
