import { AlarmComparison, AlarmSeverity, MissingData } from "../../foundation/aws/alarms";
import type { Threshold } from "./alarm";
import type { Thresholds } from "./alarm-thresholds";
import { maxConnections } from "./alarm-thresholds";
import { CacheAuthentication } from "./elasticache.args";
import type { ElasticacheSettings } from "./elasticache.settings";

const { Above, Below } = AlarmComparison;
const { Critical, Warning, Info } = AlarmSeverity;

/** Alarms of connections, hits and refused clients. */
export function clientAlarms({ authentication }: ElasticacheSettings, thresholds: Thresholds): Threshold[] {
    const isUsers = authentication === CacheAuthentication.Users;
    return [
        ...connectionAlarms(thresholds),
        hitRateAlarm(thresholds),
        refused(
            "sign-in-failed",
            "AuthenticationFailures",
            "fail to sign in; look for an old password, or for who tries",
        ),
        ...(isUsers
            ? [
                  refused(
                      "keys-refused",
                      "KeyAuthorizationFailures",
                      "ask for keys that are not theirs; look at the grant's keyPrefix",
                  ),
                  refused(
                      "commands-refused",
                      "CommandAuthorizationFailures",
                      "send commands that they may not; look at the grant's access",
                  ),
              ]
            : []),
    ];
}

function connectionAlarms({ connections }: Thresholds): Threshold[] {
    const open = { metricName: "CurrConnections", comparison: Above, statistic: "Maximum" };
    return [
        {
            ...open,
            role: "connections-high",
            severity: Warning,
            threshold: connections.warning,
            description: `80 % of ${maxConnections} connections to a node are open; pool them, and look for who leaks them`,
        },
        {
            ...open,
            role: "connections-exhausted",
            severity: Critical,
            threshold: connections.critical,
            description: `95 % of ${maxConnections} connections to a node are open, new ones are soon refused; pool them`,
        },
    ];
}

function hitRateAlarm({ hitRatePercent }: Thresholds): Threshold {
    return {
        role: "hit-rate-low",
        severity: Info,
        metricName: "CacheHitRate",
        comparison: Below,
        threshold: hitRatePercent,
        minutes: 60,
        treatMissingData: MissingData.NotBreaching,
        description: `a node finds less than ${hitRatePercent} % of what it is asked for in an hour; look at expiries, keys and size`,
    };
}

/** Clients that are turned away: a few are mistakes, many are a fault or an attack. */
function refused(role: string, metricName: string, what: string): Threshold {
    return {
        role,
        severity: Warning,
        metricName,
        comparison: Above,
        statistic: "Sum",
        threshold: 10,
        minutes: 1,
        treatMissingData: MissingData.NotBreaching,
        description: `clients ${what}`,
    };
}
