import type * as aws from "@pulumi/aws";
import type { AlarmSpec } from "../../foundation/aws/alarms";
import { AlarmComparison, AlarmSeverity, MissingData } from "../../foundation/aws/alarms";
import type { EdgeCacheSettings } from "./edge-cache.settings";

const { Above, Below } = AlarmComparison;
const { Critical, Warning, Info } = AlarmSeverity;

/** An alarm without what all of them share. */
type EdgeAlarm = Pick<AlarmSpec, "role" | "severity" | "description" | "metricName" | "threshold"> &
    Partial<Pick<AlarmSpec, "statistic" | "comparison" | "evaluationPeriods">>;

/** Sources: "Types of metrics for CloudFront" and "View additional CloudFront distribution metrics", Amazon CloudFront developer guide. Rates are in percent. */
export function edgeAlarms(
    settings: EdgeCacheSettings,
    distribution: aws.cloudfront.Distribution,
    firewall: aws.wafv2.WebAcl | undefined,
): AlarmSpec[] {
    const shared = {
        namespace: "AWS/CloudFront",
        dimensions: { DistributionId: distribution.id, Region: "Global" },
        comparison: Above,
        statistic: "Average",
        periodSeconds: 60,
        evaluationPeriods: 5,
        treatMissingData: MissingData.NotBreaching,
    };
    const own = [...errorAlarms(), ...speedAlarms(settings)].map((alarm) => ({ ...shared, ...alarm }));
    return firewall === undefined ? own : [...own, blockedAlarm(settings)];
}

function errorAlarms(): EdgeAlarm[] {
    const failed = { metricName: "5xxErrorRate" };
    return [
        {
            ...failed,
            role: "server-errors",
            severity: Critical,
            threshold: 5,
            description:
                "more than 5 % of the requests fail; look at the origin and its certificate, then at the access logs",
        },
        {
            ...failed,
            role: "server-errors-some",
            severity: Warning,
            threshold: 1,
            evaluationPeriods: 15,
            description: "more than 1 % of the requests fail for 15 minutes; look at the origin's errors and timeouts",
        },
        {
            role: "client-errors",
            severity: Warning,
            metricName: "4xxErrorRate",
            threshold: 15,
            evaluationPeriods: 15,
            description:
                "more than 15 % of the requests are refused; look for broken links, a bucket policy, or who scans",
        },
    ];
}

function speedAlarms({ originLatencyMs }: EdgeCacheSettings): EdgeAlarm[] {
    return [
        {
            role: "origin-slow",
            severity: Warning,
            metricName: "OriginLatency",
            statistic: "p90",
            threshold: originLatencyMs,
            evaluationPeriods: 10,
            description: `one in ten requests waits more than ${originLatencyMs} ms for the origin; keep answers longer or help the origin`,
        },
        {
            role: "hit-rate-low",
            severity: Info,
            metricName: "CacheHitRate",
            comparison: Below,
            threshold: 30,
            evaluationPeriods: 60,
            description:
                "less than 30 % of the answers come from the cache in an hour; look at the origin's Cache-Control and at paths",
        },
    ];
}

/** Source: "AWS WAF core metrics and dimensions", AWS WAF developer guide: of scope CLOUDFRONT, without a region. */
function blockedAlarm({ identifier, rateLimit }: EdgeCacheSettings): AlarmSpec {
    return {
        role: "blocked",
        severity: Info,
        description:
            "the firewall blocks many requests; look at its sampled requests for an attack, or for a rule that is too strict",
        namespace: "AWS/WAFV2",
        metricName: "BlockedRequests",
        dimensions: { WebACL: `${identifier}-firewall`, Rule: "ALL" },
        comparison: Above,
        statistic: "Sum",
        threshold: rateLimit,
        periodSeconds: 300,
        evaluationPeriods: 1,
        treatMissingData: MissingData.NotBreaching,
    };
}
