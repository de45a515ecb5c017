import { hasZones } from "../../foundation/azure/locations";
import { nearest } from "../../shared/nearest";
import type { Rule } from "../../shared/rule";
import { count, isWithin } from "../../shared/rule";
import type { AzureSqlArgs } from "./azure-sql.args";
import { AzureSqlLicense } from "./azure-sql.args";
import type { AzureSqlSettings, DatabaseSettings, PoolSettings } from "./azure-sql.settings";
import { isKept } from "./azure-sql.settings";
import type { ServiceObjective } from "./service-objectives";
import {
    AzureSqlServiceTier,
    largestDatabaseGib,
    largestPoolGib,
    leastServerlessVcores,
    serviceObjectives,
} from "./service-objectives";

const { Hyperscale, BusinessCritical } = AzureSqlServiceTier;

/** What Azure SQL would refuse of sizes. */
export function sizeRules(args: AzureSqlArgs, settings: AzureSqlSettings): Rule[] {
    return [
        skuRule("skuName", args.skuName),
        ...(args.elasticPools ?? []).map(({ skuName }, index) => skuRule(`elasticPools[${index}].skuName`, skuName)),
        ...(args.databases ?? []).map(({ skuName }, index) => skuRule(`databases[${index}].skuName`, skuName)),
        ...zoneRules(args, settings),
        ...settings.pools.flatMap((pool, index) => poolRules(`elasticPools[${index}]`, pool, args)),
        ...storageRules(args, settings),
        ...serverlessRules(args, settings),
        ...replicaRules(args, settings),
    ];
}

/** DTU objectives such as "S3" have neither zones nor a free choice of storage, and are left out on purpose. */
function skuRule(key: string, skuName: string | undefined): Rule {
    const known = [...serviceObjectives.keys()];
    const meant = nearest(skuName ?? "", known) ?? "GP_Gen5_4";
    return {
        key,
        broken: skuName !== undefined && !serviceObjectives.has(skuName),
        reason: `got "${skuName}"; a vCore service objective such as GP_S_Gen5_2, GP_Gen5_4, BC_Gen5_8 or HS_Gen5_4 is allowed; did you mean ${meant}?`,
    };
}

function zoneRules(args: AzureSqlArgs, { zoneRedundant, databases, pools }: AzureSqlSettings): Rule[] {
    const { location } = args.placement;
    const confidential = [...databases, ...pools].find(({ objective }) => objective.hardware === "DC");
    return [
        {
            key: "zoneRedundant",
            broken: zoneRedundant && !hasZones(location),
            reason: `got true, but ${location} has no availability zones; set it to false or take a region that has zones`,
        },
        {
            key: "zoneRedundant",
            broken: zoneRedundant && confidential !== undefined,
            reason: `got true, but ${confidential?.objective.name} runs in one zone only; take Gen5 hardware or set zoneRedundant to false`,
        },
    ];
}

function poolRules(key: string, pool: PoolSettings, args: AzureSqlArgs): Rule[] {
    const { objective, minVcoresPerDatabase: least, maxVcoresPerDatabase: most } = pool;
    const { vcores, tier } = objective;
    const inPool = args.databases?.filter(({ elasticPool }) => elasticPool === pool.name).length ?? 0;
    return [
        {
            key: `${key}.skuName`,
            broken: objective.serverless,
            reason: `got "${objective.name}", but a pool is not serverless; take ${objective.name.replace("_S_", "_")}`,
        },
        {
            key: `${key}.skuName`,
            broken: tier === BusinessCritical && vcores < 4,
            reason: `got "${objective.name}"; a Business Critical pool has at least 4 vCores; take BC_Gen5_4 or larger`,
        },
        {
            key: `${key}.minVcoresPerDatabase`,
            broken: !(least >= 0 && least <= most) || (inPool > 0 && least * inPool > vcores),
            reason: `got ${least}; from 0 to maxVcoresPerDatabase (${most}) is allowed, and all ${inPool} databases together get at most ${vcores} vCores; lower it`,
        },
        {
            key: `${key}.maxVcoresPerDatabase`,
            broken: !(most > 0 && most <= vcores),
            reason: `got ${most}; the pool has ${vcores} vCores; set at most these`,
        },
    ];
}

function storageRule(key: string, given: number | undefined, most: number | undefined, owner: string): Rule {
    const broken = given !== undefined && most !== undefined && !isWithin(given, 1, most);
    return {
        key,
        broken,
        reason: `got ${given}; ${owner} has 1 to ${count(most ?? 0)} GiB; set one of those or take a larger skuName`,
    };
}

function storageRules(args: AzureSqlArgs, { databases, pools }: AzureSqlSettings): Rule[] {
    const ofPools = pools.map(({ maxSizeGib, objective }, index) => {
        const key =
            args.elasticPools?.[index]?.maxSizeGib === undefined ? "maxSizeGib" : `elasticPools[${index}].maxSizeGib`;
        return storageRule(key, maxSizeGib, largestPoolGib(objective), `a pool of ${objective.name}`);
    });
    const ofDatabases = databases.map((database, index) => {
        const pool = pools.find(({ name }) => name === database.elasticPool);
        const own = args.databases?.[index]?.maxSizeGib !== undefined;
        const most = pool === undefined ? largestDatabaseGib(database.objective) : pool.maxSizeGib;
        const owner = pool === undefined ? database.objective.name : `the pool "${pool.name}"`;
        return storageRule(own ? `databases[${index}].maxSizeGib` : "maxSizeGib", database.maxSizeGib, most, owner);
    });
    return [...ofPools, ...ofDatabases];
}

/** Source: "Auto-pause and auto-resume in the serverless compute tier for Azure SQL Database", features that prevent auto-pause. */
function serverlessRules(args: AzureSqlArgs, settings: AzureSqlSettings): Rule[] {
    const { autoPauseMinutes: pause, minVcores, licenseType } = args;
    const serverless = settings.databases.filter(isServerless);
    const pausing = (pause ?? 0) > 0;
    const keeper = settings.failoverGroup ? "a failover group" : "long-term retention";
    const all = settings.databases.map(({ objective }) => objective.name).join(", ");
    const lacks = (what: string) =>
        `got ${what}, but no database is serverless (${all}); take it out or a skuName such as GP_S_Gen5_2`;
    return [
        { key: "autoPauseMinutes", broken: pausing && serverless.length === 0, reason: lacks(`${pause}`) },
        { key: "minVcores", broken: minVcores !== undefined && serverless.length === 0, reason: lacks(`${minVcores}`) },
        {
            key: "autoPauseMinutes",
            broken: pause !== undefined && pause !== 0 && !isWithin(pause, 15, 10_080),
            reason: `got ${pause}; 15 to 10,080 minutes are allowed, or 0 for never; set one of those`,
        },
        {
            key: "autoPauseMinutes",
            broken: pausing && serverless.length > 0 && (settings.failoverGroup || isKept(settings.longTermRetention)),
            reason: `got ${pause}, but ${keeper} keeps databases awake; set autoPauseMinutes to 0, or go without it`,
        },
        {
            key: "autoPauseMinutes",
            broken: pausing && serverless.some(({ objective }) => objective.tier === Hyperscale),
            reason: `got ${pause}, but only General Purpose pauses; set autoPauseMinutes to 0 or take a GP_S_Gen5 skuName`,
        },
        ...serverless.map(({ objective }) => leastRule(objective, minVcores)),
        {
            key: "licenseType",
            broken: licenseType === AzureSqlLicense.BasePrice && serverless.length > 0,
            reason: `got BasePrice, but serverless vCores have their licence in the price; take licenseType out`,
        },
    ];
}

function isServerless({ objective, elasticPool }: DatabaseSettings): boolean {
    return objective.serverless && elasticPool === undefined;
}

function leastRule(objective: ServiceObjective, minVcores: number | undefined): Rule {
    const least = leastServerlessVcores(objective);
    return {
        key: "minVcores",
        broken: minVcores !== undefined && !(minVcores >= least && minVcores <= objective.vcores),
        reason: `got ${minVcores}; ${objective.name} keeps ${least} to ${objective.vcores} vCores; set one of those`,
    };
}

function replicaRules(
    { highAvailabilityReplicas: replicas, readScale }: AzureSqlArgs,
    settings: AzureSqlSettings,
): Rule[] {
    const own = settings.databases.filter(({ elasticPool }) => elasticPool === undefined);
    const all = settings.databases.map(({ objective }) => objective.name).join(", ");
    const hyperscale = own.some(({ objective }) => objective.tier === Hyperscale);
    const readable = own.some((database) => database.readScale !== undefined);
    return [
        {
            key: "highAvailabilityReplicas",
            broken: replicas !== undefined && !hyperscale,
            reason: `got ${replicas}, but only Hyperscale lets you choose, not ${all}; take it out or an HS_ skuName`,
        },
        {
            key: "highAvailabilityReplicas",
            broken: replicas !== undefined && hyperscale && !isWithin(replicas, 0, 4),
            reason: `got ${replicas}; Hyperscale has 0 to 4; set one of those`,
        },
        {
            key: "readScale",
            broken: readScale === true && !readable,
            reason: `got true, but ${all} has no replica to read from; take a BC_ or HS_ skuName, or readScale out`,
        },
    ];
}
