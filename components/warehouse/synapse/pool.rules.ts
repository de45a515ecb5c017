import { pairOf } from "../../foundation/azure/locations";
import { nearest } from "../../shared/nearest";
import type { Rule } from "../../shared/rule";
import { Environment } from "../../shared/tier";
import { parseWeeklyTime } from "./pause-times";
import type { SynapseWorkspaceArgs } from "./synapse-workspace.args";
import type { SynapseSettings } from "./synapse-workspace.settings";
import { concurrentQueries } from "./warehouse-units";

/** Names of SQL's own. */
const reserved = ["master", "model", "msdb", "tempdb", "default"];

/** What Synapse would refuse of dedicated SQL pools. */
export function sqlPoolRules(args: SynapseWorkspaceArgs, settings: SynapseSettings): Rule[] {
    const { location, geoBackup } = settings;
    return [
        skuRule("skuName", args.skuName),
        ...(args.sqlPools ?? []).map(({ skuName }, index) => skuRule(`sqlPools[${index}].skuName`, skuName)),
        ...settings.sqlPools.flatMap(({ name }, index) => nameRules(`sqlPools[${index}].name`, name, index, settings)),
        {
            key: "skuName",
            broken: args.skuName !== undefined && settings.sqlPools.length === 0,
            reason: `got "${args.skuName}", but sqlPools is empty; take skuName out, or name a pool`,
        },
        {
            key: "geoBackup",
            broken: geoBackup && pairOf(location) === undefined,
            reason: `got true in ${location}, which has no paired region to keep backups in; set it to false or leave it out`,
        },
        ...pauseRules(args, settings),
    ];
}

function skuRule(key: string, skuName: string | undefined): Rule {
    const known = [...concurrentQueries.keys()];
    return {
        key,
        broken: skuName !== undefined && !concurrentQueries.has(skuName),
        reason: `got "${skuName}"; ${known.join(", ")} are allowed; did you mean ${nearest(skuName ?? "", known) ?? "DW100c"}?`,
    };
}

/** Source: "Naming rules and restrictions for Azure resources", Azure Resource Manager: a pool's name has no hyphen. */
function nameRules(key: string, name: string, index: number, { sqlPools }: SynapseSettings): Rule[] {
    const isSame = (other: { name: string }) => other.name.toLowerCase() === name.toLowerCase();
    return [
        {
            key,
            broken: !/^[A-Za-z]\w{0,59}$/.test(name) || reserved.includes(name.toLowerCase()),
            reason: `got "${name}"; up to 60 letters, digits and underscores, beginning with a letter, are allowed, and not ${reserved.join(", ")}; rename it`,
        },
        {
            key,
            broken: sqlPools.findIndex(isSame) !== index,
            reason: `got "${name}" a second time; a name is allowed once; rename one of them`,
        },
    ];
}

function pauseRules(
    { pauseSchedule: pause }: SynapseWorkspaceArgs,
    { sqlPools, environment }: SynapseSettings,
): Rule[] {
    if (pause === undefined) return [];
    return [
        ...(["pauseAt", "resumeAt"] as const).map((key) => ({
            key: `pauseSchedule.${key}`,
            broken: parseWeeklyTime(pause[key]) === undefined,
            reason: `got "${pause[key]}"; one time on days of each week is allowed, cron(minutes hours ? * day-of-week *) in UTC; set for example "cron(0 19 ? * MON-FRI *)"`,
        })),
        {
            key: "pauseSchedule",
            broken: sqlPools.length === 0,
            reason: "is given without a dedicated SQL pool, and serverless SQL rests by itself; leave pauseSchedule out, or add a pool",
        },
        {
            key: "pauseSchedule",
            broken: environment === Environment.Prod,
            reason: "is given in prod, where a resting warehouse is an outage; leave pauseSchedule out",
        },
    ];
}
