import { logRetentionDays as retentions } from "../../foundation/aws/log-group";
import type { Problem } from "../../shared/problems";
import type { Rule } from "../../shared/rule";
import { brokenRules, isWithin } from "../../shared/rule";
import { Environment } from "../../shared/tier";
import { RedshiftDeployment } from "../../shared/tiers";
import type { RedshiftWarehouseArgs } from "./redshift-warehouse.args";
import { UsageFeature } from "./redshift-warehouse.args";
import type { RedshiftSettings } from "./redshift-warehouse.settings";

/** The audit logs. Source: "Database audit logging", Amazon Redshift management guide. */
const exportable = ["connectionlog", "userlog", "useractivitylog"];

/** What each deployment counts. Sources: "CreateUsageLimit", Amazon Redshift and Amazon Redshift Serverless API references. */
const countable: Record<RedshiftDeployment, UsageFeature[]> = {
    [RedshiftDeployment.Provisioned]: [
        UsageFeature.ConcurrencyScaling,
        UsageFeature.Spectrum,
        UsageFeature.CrossRegionDatasharing,
    ],
    [RedshiftDeployment.Serverless]: [UsageFeature.ServerlessCompute, UsageFeature.CrossRegionDatasharing],
};

/** What Redshift and CloudWatch would refuse of queues, limits, logs and rest. */
export function operationProblems(args: RedshiftWarehouseArgs, settings: RedshiftSettings): Problem[] {
    const { maxQuerySeconds, logRetentionDays, logExports } = settings;
    const strange = logExports.filter((log) => !exportable.includes(log));
    return brokenRules([
        {
            key: "maxQuerySeconds",
            broken: !isWithin(maxQuerySeconds, 1, 86_399),
            reason: `got ${maxQuerySeconds}; Redshift ends queries after 1 to 86,399 seconds; set one of those`,
        },
        {
            key: "wlmJson",
            broken: args.wlmJson !== undefined && !isJsonArray(args.wlmJson),
            reason: "is no JSON array of queues, which is what Redshift takes; correct it or leave it out for automatic queues",
        },
        {
            key: "logExports",
            broken: strange.length > 0,
            reason: `got "${strange.join('", "')}"; Redshift knows ${exportable.join(", ")}; set some of those`,
        },
        {
            key: "logRetentionDays",
            broken: !retentions.includes(logRetentionDays),
            reason: `got ${logRetentionDays}; CloudWatch Logs keeps ${retentions.join(", ")} days; set one of those`,
        },
        ...limitRules(settings),
        ...pauseRules(args, settings),
    ]);
}

function isJsonArray(text: string): boolean {
    try {
        return Array.isArray(JSON.parse(text));
    } catch {
        return false;
    }
}

function limitRules({ usageLimits, deployment }: RedshiftSettings): Rule[] {
    const known = countable[deployment] ?? [];
    const keys = usageLimits.map(({ feature, period }) => `${feature} ${period}`);
    return usageLimits.flatMap(({ feature, amount, period }, index) => [
        {
            key: `usageLimits[${index}].feature`,
            broken: !known.includes(feature),
            reason: `got "${feature}"; a ${deployment} warehouse counts ${known.join(", ")}; set one of them`,
        },
        {
            key: `usageLimits[${index}].amount`,
            broken: !isWithin(amount, 1, Number.MAX_SAFE_INTEGER),
            reason: `got ${amount}; a limit is a whole number from 1 on; set one`,
        },
        {
            key: `usageLimits[${index}]`,
            broken: keys.indexOf(keys[index]!) !== index,
            reason: `counts ${feature} ${period} a second time; take one of them out`,
        },
    ]);
}

const cron = /^cron\((\S+ ){5}\S+\)$/;

function pauseRules({ pauseSchedule: pause }: RedshiftWarehouseArgs, settings: RedshiftSettings): Rule[] {
    if (pause === undefined) return [];
    const times = (["pauseAt", "resumeAt"] as const).map((key) => ({
        key: `pauseSchedule.${key}`,
        broken: !cron.test(pause[key]),
        reason: `got "${pause[key]}"; it is cron(minutes hours day-of-month month day-of-week year) in UTC; set for example "cron(0 19 ? * MON-FRI *)"`,
    }));
    return [
        ...times,
        {
            key: "pauseSchedule",
            broken: settings.multiAz,
            reason: "is given with multiAz, and Redshift pauses no cluster of two zones; leave pauseSchedule out or set multiAz to false",
        },
        {
            key: "pauseSchedule",
            broken: settings.environment === Environment.Prod,
            reason: "is given in prod, where a resting warehouse is an outage; leave pauseSchedule out",
        },
    ];
}
