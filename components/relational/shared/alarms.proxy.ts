import type * as pulumi from "@pulumi/pulumi";
import type { AlarmSpec } from "../../foundation/aws/alarms";
import { AlarmComparison, AlarmSeverity, MissingData } from "../../foundation/aws/alarms";
import { asSpecs } from "./alarm";

const { Above } = AlarmComparison;
const { Critical, Warning } = AlarmSeverity;

/** The alarms of a proxy in front of so many connections. Source: "Monitoring RDS Proxy metrics with Amazon CloudWatch", Amazon RDS user guide. */
export function proxyAlarms(maxConnections: number, proxyName: pulumi.Input<string>, prefix = ""): AlarmSpec[] {
    const shared = { comparison: Above, treatMissingData: MissingData.NotBreaching };
    const alarms = [
        {
            ...shared,
            role: "proxy-clients",
            severity: Warning,
            metricName: "ClientConnections",
            statistic: "Maximum",
            // Four clients to a connection is what pooling still serves without queues.
            threshold: maxConnections * 4,
            minutes: 10,
            description:
                "four clients share each connection of the database; look for idle clients and pinned sessions",
        },
        {
            ...shared,
            role: "proxy-borrowing",
            severity: Critical,
            metricName: "DatabaseConnectionsBorrowLatency",
            // In microseconds: a second.
            threshold: 1_000_000,
            description:
                "clients wait a second for a connection, the pool is empty; shorten transactions or raise maxConnections",
        },
    ];
    return asSpecs({ ProxyName: proxyName }, alarms, prefix);
}
