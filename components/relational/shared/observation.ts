import { logRetentionDays as retentions } from "../../foundation/aws/log-group";
import type { Rule } from "../../shared/rule";
import { Environment, Tier } from "../../shared/tier";
import { DatabaseInsights } from "./database.args";

/** What a database's arguments may say of how it is watched; see RdsSettingArgs. */
export interface ObservationArgs {
    tier?: Tier;
    environment?: Environment;
    slowQuerySeconds?: number;
    logRetentionDays?: number;
    databaseInsights?: DatabaseInsights;
    insightsRetentionDays?: number;
    monitoringIntervalSeconds?: number;
}

/** How a database is watched, with each default taken. */
export interface ObservationSettings {
    slowQuerySeconds: number;
    logRetentionDays: number;
    databaseInsights: DatabaseInsights;
    /** 0: Insights is off. */
    insightsRetentionDays: number;
    monitoringIntervalSeconds: number;
}

/** How long performance data must be kept, in days. Source: "Database Insights", Amazon CloudWatch user guide. */
export const insightsDays: Record<DatabaseInsights, number> = {
    [DatabaseInsights.Standard]: 7,
    [DatabaseInsights.Advanced]: 465,
};

const intervals = [0, 1, 5, 10, 15, 30, 60];

/** Takes every default; `hasInsights` says whether Insights runs on the database's class. */
export function observationSettings(args: ObservationArgs, hasInsights = true): ObservationSettings {
    const isPremium = args.tier === Tier.Premium;
    const databaseInsights =
        args.databaseInsights ?? (isPremium ? DatabaseInsights.Advanced : DatabaseInsights.Standard);
    return {
        slowQuerySeconds: args.slowQuerySeconds ?? 1,
        logRetentionDays: args.logRetentionDays ?? (args.environment === Environment.Prod ? 365 : 30),
        databaseInsights,
        insightsRetentionDays: args.insightsRetentionDays ?? (hasInsights ? insightsDays[databaseInsights] : 0),
        monitoringIntervalSeconds: args.monitoringIntervalSeconds ?? (isPremium ? 15 : 60),
    };
}

/** What RDS and CloudWatch would refuse of Insights, slow queries, log retention and Enhanced Monitoring. */
export function observationRules(args: ObservationArgs, settings: ObservationSettings): Rule[] {
    const { slowQuerySeconds, logRetentionDays, monitoringIntervalSeconds } = settings;
    return [
        ...insightsRules(args, settings),
        {
            key: "slowQuerySeconds",
            broken: !(slowQuerySeconds >= 0 && slowQuerySeconds <= 3600),
            reason: `got ${slowQuerySeconds}; a statement is slow from 0 (every statement) to 3,600 seconds on; set one of those`,
        },
        {
            key: "logRetentionDays",
            broken: !retentions.includes(logRetentionDays),
            reason: `got ${logRetentionDays}; CloudWatch Logs keeps ${retentions.join(", ")} days; set one of those`,
        },
        {
            key: "monitoringIntervalSeconds",
            broken: !intervals.includes(monitoringIntervalSeconds),
            reason: `got ${monitoringIntervalSeconds}; Enhanced Monitoring takes ${intervals.join(", ")} seconds; set one of those`,
        },
    ];
}

/** Whether every word given is one that the engine knows. */
export function listRule(key: string, given: string[], known: string[]): Rule {
    const strange = given.filter((one) => !known.includes(one));
    return {
        key,
        broken: strange.length > 0,
        reason: `got "${strange.join('", "')}"; this engine knows ${known.join(", ")}; set some of those`,
    };
}

function insightsRules(args: ObservationArgs, settings: ObservationSettings): Rule[] {
    const { databaseInsights, insightsRetentionDays: days } = settings;
    const least = insightsDays[DatabaseInsights.Advanced];
    return [
        {
            key: "insightsRetentionDays",
            broken: days !== 0 && !(days === 7 || days === 731 || (days > 0 && days < 731 && days % 31 === 0)),
            reason: `got ${days}; Insights keeps 7 days, a multiple of 31 up to 713, or 731; set one of those, or 0 to turn it off`,
        },
        {
            key: "insightsRetentionDays",
            broken: args.databaseInsights === DatabaseInsights.Advanced && days < least,
            reason: `got ${days}; databaseInsights advanced needs at least ${least} days; set insightsRetentionDays to ${least} or databaseInsights to standard`,
        },
        {
            key: "databaseInsights",
            broken:
                args.databaseInsights === undefined &&
                databaseInsights === DatabaseInsights.Advanced &&
                args.insightsRetentionDays !== undefined &&
                days < least,
            reason: `is advanced by tier, which needs insightsRetentionDays of at least ${least}, got ${days}; set databaseInsights to standard or insightsRetentionDays to ${least}`,
        },
    ];
}
