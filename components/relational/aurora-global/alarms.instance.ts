import { AlarmComparison, AlarmSeverity, MissingData } from "../../foundation/aws/alarms";
import type { Threshold } from "../shared/alarm";
import { instanceAlarms } from "../shared/alarms.instance";
import type { AuroraThresholds } from "./alarm-thresholds";
import type { AuroraSettings } from "./aurora-global.settings";

const { Above, AtOrAbove, Below } = AlarmComparison;
const { Critical, Warning, Info } = AlarmSeverity;

/** The alarms of one instance, be it writer or reader: what only one of them reports is no alarm where it is missing. */
export function auroraInstanceAlarms(settings: AuroraSettings, thresholds: AuroraThresholds): Threshold[] {
    const alarms = [
        ...instanceAlarms(thresholds),
        ...storageAlarms(thresholds),
        ...lagAlarms(thresholds),
        ...postgresAlarms(thresholds),
        ...(settings.serverless === undefined ? [] : capacityAlarms()),
    ];
    // A paused instance reports nothing.
    const isPausing = settings.serverless?.minAcu === 0;
    return isPausing ? alarms.map((one) => ({ ...one, treatMissingData: MissingData.NotBreaching })) : alarms;
}

function storageAlarms({ freeLocalStorageBytes, latencySeconds }: AuroraThresholds): Threshold[] {
    const slow = { severity: Warning, comparison: Above, threshold: latencySeconds, minutes: 10 };
    const tooLong = "takes more than 200 ms on average for 10 minutes; look at top SQL and waits in Database Insights";
    return [
        { ...slow, role: "read-latency", metricName: "ReadLatency", description: `a read ${tooLong}` },
        { ...slow, role: "write-latency", metricName: "WriteLatency", description: `a write ${tooLong}` },
        {
            role: "local-storage-low",
            severity: Critical,
            metricName: "FreeLocalStorage",
            comparison: Below,
            threshold: freeLocalStorageBytes,
            statistic: "Minimum",
            description:
                "temporary tables and sorts fill the instance's own storage; find the statement, or take a larger instanceClass",
        },
    ];
}

/** Source: "Amazon CloudWatch metrics for Amazon Aurora", AuroraReplicaLag: of readers, within their region. */
function lagAlarms({ readerLagMilliseconds }: AuroraThresholds): Threshold[] {
    const lag = {
        metricName: "AuroraReplicaLag",
        comparison: Above,
        statistic: "Maximum",
        minutes: 10,
        treatMissingData: MissingData.NotBreaching,
    };
    return [
        {
            ...lag,
            role: "lag",
            severity: Warning,
            threshold: readerLagMilliseconds.warning,
            description: "the reader is a second behind its writer; look for its own load and long transactions",
        },
        {
            ...lag,
            role: "lag-long",
            severity: Critical,
            threshold: readerLagMilliseconds.critical,
            description: "the reader is half a minute behind its writer and may restart; take load off it",
        },
    ];
}

/** What only the writer reports. Sources: "Preventing transaction ID wraparound" and "Amazon CloudWatch metrics for Amazon Aurora". */
function postgresAlarms({ transactionIds }: AuroraThresholds): Threshold[] {
    return [
        {
            role: "transaction-ids",
            severity: Critical,
            metricName: "MaximumUsedTransactionIDs",
            comparison: Above,
            threshold: transactionIds,
            statistic: "Maximum",
            treatMissingData: MissingData.NotBreaching,
            description:
                "vacuum falls behind, at two billion the database stops; end old transactions and vacuum freeze",
        },
        {
            role: "deadlocks",
            severity: Info,
            metricName: "Deadlocks",
            comparison: Above,
            threshold: 0,
            minutes: 10,
            treatMissingData: MissingData.NotBreaching,
            description: "transactions wait for each other and are ended; take locks in the same order everywhere",
        },
    ];
}

/** Source: "Important Amazon CloudWatch metrics for Aurora Serverless v2". */
function capacityAlarms(): Threshold[] {
    const capacity = { metricName: "ACUUtilization", comparison: AtOrAbove };
    return [
        {
            ...capacity,
            role: "capacity-high",
            severity: Warning,
            threshold: 90,
            minutes: 15,
            description: "the instance has used 90 % of maxAcu for 15 minutes; look at top SQL, or raise maxAcu",
        },
        {
            ...capacity,
            role: "capacity-exhausted",
            severity: Critical,
            threshold: 100,
            minutes: 15,
            description: "the instance cannot grow beyond maxAcu; raise it now",
        },
    ];
}
