import type * as pulumi from "@pulumi/pulumi";
import type { AlarmSpec } from "../../foundation/aws/alarms";
import { AlarmComparison, AlarmSeverity } from "../../foundation/aws/alarms";
import type { Threshold } from "../shared/alarm";
import { asSpecs } from "../shared/alarm";
import { instanceAlarms } from "../shared/alarms.instance";
import type { Thresholds } from "./alarm-thresholds";
import { thresholdsOf } from "./alarm-thresholds";
import { storageAlarms } from "./alarms.storage";
import { RdsEngine } from "./engine-versions";
import type { RdsSettings } from "./rds-database.settings";

const { Above } = AlarmComparison;
const { Critical, Warning } = AlarmSeverity;

/** What only PostgreSQL's writer can suffer. Sources: "Preventing transaction ID wraparound" and "Monitoring replication slots", Amazon RDS user guide. */
function postgresAlarms({ transactionIds, slotLagBytes }: Thresholds): Threshold[] {
    return [
        {
            role: "transaction-ids",
            severity: Critical,
            metricName: "MaximumUsedTransactionIDs",
            comparison: Above,
            threshold: transactionIds,
            statistic: "Maximum",
            description:
                "vacuum falls behind, at two billion the database stops; end old transactions and vacuum freeze",
        },
        {
            role: "slot-lag",
            severity: Warning,
            metricName: "OldestReplicationSlotLag",
            comparison: Above,
            threshold: slotLagBytes,
            statistic: "Maximum",
            description:
                "a replication slot holds a tenth of the storage in write-ahead logs; drop it or revive its consumer",
        },
    ];
}

/** How far a read replica may lag, in seconds: past the second, point-in-time restore would lose less than promotion. */
export const replicaLagSeconds = { warning: 60, critical: 300 };

function replicaAlarms(): Threshold[] {
    const lag = { metricName: "ReplicaLag", comparison: Above, statistic: "Maximum" };
    return [
        {
            role: "lag",
            severity: Warning,
            ...lag,
            threshold: replicaLagSeconds.warning,
            minutes: 10,
            description: "the replica is a minute behind; look for long transactions and its own load",
        },
        {
            role: "lag-long",
            severity: Critical,
            ...lag,
            threshold: replicaLagSeconds.critical,
            minutes: 10,
            description: "the replica is five minutes behind, promoting it now loses more than a restore",
        },
    ];
}

/** The writer's alarms. */
export function writerAlarms(settings: RdsSettings, identifier: pulumi.Input<string>): AlarmSpec[] {
    const thresholds = thresholdsOf(settings);
    const own = settings.engine === RdsEngine.Postgres ? postgresAlarms(thresholds) : [];
    return asSpecs({ DBInstanceIdentifier: identifier }, [
        ...instanceAlarms(thresholds),
        ...storageAlarms(settings.instance.vcpus, thresholds),
        ...own,
    ]);
}

/** A read replica's alarms; `prefix` tells replicas apart. */
export function readerAlarms(settings: RdsSettings, identifier: pulumi.Input<string>, prefix: string): AlarmSpec[] {
    const thresholds = thresholdsOf(settings);
    const all = [
        ...instanceAlarms(thresholds),
        ...storageAlarms(settings.instance.vcpus, thresholds),
        ...replicaAlarms(),
    ];
    return asSpecs({ DBInstanceIdentifier: identifier }, all, prefix);
}
