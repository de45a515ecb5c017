import type * as aws from "@pulumi/aws";
import type { AlarmSpec } from "../../foundation/aws/alarms";
import { AlarmComparison, AlarmSeverity, MissingData, createAlarms } from "../../foundation/aws/alarms";
import type { Threshold } from "../shared/alarm";
import { asSpecs } from "../shared/alarm";
import { proxyAlarms } from "../shared/alarms.proxy";
import type { AuroraThresholds } from "./alarm-thresholds";
import { thresholdsOf } from "./alarm-thresholds";
import { auroraInstanceAlarms } from "./alarms.instance";
import type { AuroraContext } from "./context";
import type { AuroraMember } from "./member";
import type { AuroraProxy } from "./proxy";

const { Above } = AlarmComparison;
const { Critical, Warning } = AlarmSeverity;

/** Creates the alarms of one region: of its instances, its proxy, and how far it is behind the region that writes. */
export function watchMember(
    { name, args, settings, parent }: AuroraContext,
    { site, cluster, instances }: AuroraMember,
    proxy: AuroraProxy | undefined,
): aws.cloudwatch.MetricAlarm[] {
    const thresholds = thresholdsOf(settings);
    const ofInstance = auroraInstanceAlarms(settings, thresholds);
    const specs: AlarmSpec[] = [
        ...instances.flatMap((instance, index) =>
            asSpecs({ DBInstanceIdentifier: instance.identifier }, ofInstance, `${site.region}-${index + 1}-`),
        ),
        ...asSpecs(
            { DBClusterIdentifier: cluster.clusterIdentifier },
            settings.global ? regionLagAlarms(thresholds) : [],
            `${site.region}-`,
        ),
        ...(proxy === undefined ? [] : proxyAlarms(settings.maxConnections, proxy.proxy.name, `${site.region}-`)),
    ];
    return createAlarms(name, specs, site.place.alertTopics, { parent, region: site.region, tags: args.tags });
}

/** Every region has them, since any may become one that reads; the one that writes reports no lag. Source: "Monitoring an Amazon Aurora global database". */
function regionLagAlarms({ regionLagMilliseconds: lag }: AuroraThresholds): Threshold[] {
    const shared = {
        comparison: Above,
        statistic: "Maximum",
        treatMissingData: MissingData.NotBreaching,
    };
    return [
        {
            ...shared,
            role: "replication-lag",
            severity: Warning,
            metricName: "AuroraGlobalDBReplicationLag",
            threshold: lag.warning,
            minutes: 10,
            description: "the region is ten seconds behind the one that writes; look at its instances' load",
        },
        {
            ...shared,
            role: "recovery-point-lag",
            severity: Critical,
            metricName: "AuroraGlobalDBRPOLag",
            threshold: lag.critical,
            description: "a failover to this region now would lose more than a minute; find out why it fell behind",
        },
    ];
}
