import { hasZones, pairOf } from "../../foundation/azure/locations";
import type { Protection } from "../../shared/store";
import { protectionOf } from "../../shared/store";
import { Environment } from "../../shared/tier";
import { sizesOf } from "../../shared/tiers";
import type {
    AzureSqlArgs,
    AzureSqlDatabaseArgs,
    AzureSqlElasticPoolArgs,
    AzureSqlLongTermRetentionArgs,
} from "./azure-sql.args";
import {
    AzureSqlBackupRedundancy,
    AzureSqlFailoverPolicy,
    AzureSqlLicense,
    AzureSqlSecondaryType,
    AzureSqlTlsVersion,
} from "./azure-sql.args";
import type { ServiceObjective } from "./service-objectives";
import {
    AzureSqlServiceTier,
    largestDatabaseGib,
    largestPoolGib,
    leastServerlessVcores,
    serviceObjectives,
} from "./service-objectives";

/** An elastic pool with each default taken. */
export interface PoolSettings {
    name: string;
    objective: ServiceObjective;
    /** Left out for Hyperscale. */
    maxSizeGib?: number;
    minVcoresPerDatabase: number;
    maxVcoresPerDatabase: number;
}

/** A database with each default taken. */
export interface DatabaseSettings {
    name: string;
    /** Its own, or its pool's. */
    objective: ServiceObjective;
    elasticPool?: string;
    /** Left out for Hyperscale. */
    maxSizeGib?: number;
    collation: string;
    /** Of a serverless database. */
    minVcores?: number;
    /** Of a serverless database; -1 for never. */
    autoPauseMinutes?: number;
    /** Of a Hyperscale database outside of pools. */
    highAvailabilityReplicas?: number;
    readScale?: boolean;
    licenseType?: AzureSqlLicense;
}

/** How long full backups are kept, in weeks, months and years; 0 for not at all. */
export interface LongTermRetention {
    weeks: number;
    months: number;
    years: number;
    weekOfYear: number;
}

/** Everything plain that the store is made of, with each default taken. Rules, alarms and recovery are computed from it. */
export interface AzureSqlSettings {
    environment: Environment;
    protection: Protection;
    pools: PoolSettings[];
    databases: DatabaseSettings[];
    zoneRedundant: boolean;
    /** The same in the recovery region. */
    zoneRedundantThere: boolean;
    backupRetentionDays: number;
    differentialBackupHours: number;
    longTermRetention: LongTermRetention;
    backupRedundancy: AzureSqlBackupRedundancy;
    failoverGroup: boolean;
    failoverPolicy: AzureSqlFailoverPolicy;
    failoverGraceMinutes: number;
    secondaryType: AzureSqlSecondaryType;
    minimalTlsVersion: AzureSqlTlsVersion;
    allowedAddresses: string[];
    auditActions: string[];
    defender: boolean;
}

/** What Microsoft recommends, and no more: together they show every statement and every sign-in. Source: "Auditing for Azure SQL Database and Azure Synapse Analytics". */
const auditActions = [
    "BATCH_COMPLETED_GROUP",
    "SUCCESSFUL_DATABASE_AUTHENTICATION_GROUP",
    "FAILED_DATABASE_AUTHENTICATION_GROUP",
];
const idleMinutes = 60;

/** What the databases of one store have in common. */
interface Shared {
    args: AzureSqlArgs;
    objective: ServiceObjective;
    keepsAwake: boolean;
    pools: PoolSettings[];
}

/** Whether any full backup is kept for longer. */
export function isKept({ weeks, months, years }: LongTermRetention): boolean {
    return weeks > 0 || months > 0 || years > 0;
}

function objectiveOf(name: string | undefined, fallback: ServiceObjective): ServiceObjective {
    return serviceObjectives.get(name ?? fallback.name) ?? fallback;
}

/** Pools share provisioned vCores: a serverless objective becomes the provisioned one of its size. */
function poolObjective(given: string | undefined, fallback: ServiceObjective): ServiceObjective {
    const name = given ?? fallback.name.replace("_S_", "_");
    return objectiveOf(name, serviceObjectives.get("GP_Gen5_2")!);
}

function poolSettings(pool: AzureSqlElasticPoolArgs, args: AzureSqlArgs, fallback: ServiceObjective): PoolSettings {
    const objective = poolObjective(pool.skuName, fallback);
    const wanted = args.maxSizeGib ?? sizesOf(args.tier).azureSql.maxSizeGib;
    const most = largestPoolGib(objective);
    return {
        name: pool.name,
        objective,
        maxSizeGib: most === undefined ? undefined : (pool.maxSizeGib ?? Math.min(wanted, most)),
        minVcoresPerDatabase: pool.minVcoresPerDatabase ?? 0,
        maxVcoresPerDatabase: pool.maxVcoresPerDatabase ?? objective.vcores,
    };
}

function databaseSettings(database: AzureSqlDatabaseArgs, shared: Shared): DatabaseSettings {
    const pool = shared.pools.find(({ name }) => name === database.elasticPool);
    const objective = pool?.objective ?? objectiveOf(database.skuName, shared.objective);
    return {
        name: database.name,
        objective,
        elasticPool: database.elasticPool,
        maxSizeGib: sizeOf(database, objective, pool, shared.args),
        collation: database.collation ?? "SQL_Latin1_General_CP1_CI_AS",
        ...(database.elasticPool === undefined ? computeSettings(objective, shared) : {}),
    };
}

function sizeOf(
    { maxSizeGib }: AzureSqlDatabaseArgs,
    objective: ServiceObjective,
    pool: PoolSettings | undefined,
    args: AzureSqlArgs,
): number | undefined {
    const most = pool === undefined ? largestDatabaseGib(objective) : pool.maxSizeGib;
    if (most === undefined) return undefined;
    if (pool !== undefined) return maxSizeGib ?? most;
    return maxSizeGib ?? args.maxSizeGib ?? Math.min(sizesOf(args.tier).azureSql.maxSizeGib, most);
}

/** What only a database with vCores of its own has. */
function computeSettings(objective: ServiceObjective, { args, keepsAwake }: Shared): Partial<DatabaseSettings> {
    const isHyperscale = objective.tier === AzureSqlServiceTier.Hyperscale;
    const replicas = isHyperscale ? (args.highAvailabilityReplicas ?? 1) : undefined;
    const hasReplica = objective.tier === AzureSqlServiceTier.BusinessCritical || (replicas ?? 0) > 0;
    const common = {
        highAvailabilityReplicas: replicas,
        readScale: hasReplica ? (args.readScale ?? true) : undefined,
    };
    if (!objective.serverless) return { ...common, licenseType: args.licenseType ?? AzureSqlLicense.LicenseIncluded };
    const pause = args.autoPauseMinutes ?? (keepsAwake ? 0 : idleMinutes);
    return {
        ...common,
        minVcores: args.minVcores ?? leastServerlessVcores(objective),
        autoPauseMinutes: isHyperscale ? undefined : pause === 0 ? -1 : pause,
    };
}

/** The safest that the region has. */
function redundancyIn(location: string, zoneRedundant: boolean): AzureSqlBackupRedundancy {
    const { Geo, GeoZone, Zone, Local } = AzureSqlBackupRedundancy;
    if (pairOf(location) !== undefined) return zoneRedundant ? GeoZone : Geo;
    return hasZones(location) ? Zone : Local;
}

function backupSettings(args: AzureSqlArgs) {
    const sizes = sizesOf(args.tier).azureSql;
    const wanted: AzureSqlLongTermRetentionArgs = args.longTermRetention ?? sizes.longTermRetention ?? {};
    return {
        backupRetentionDays: args.backupRetentionDays ?? sizes.backupRetentionDays,
        differentialBackupHours: args.differentialBackupHours ?? 12,
        longTermRetention: {
            weeks: wanted.weeks ?? 0,
            months: wanted.months ?? 0,
            years: wanted.years ?? 0,
            weekOfYear: wanted.weekOfYear ?? 1,
        },
        failoverGroup: args.failoverGroup ?? (sizes.failoverGroup && args.recovery !== undefined),
        failoverPolicy: args.failoverPolicy ?? AzureSqlFailoverPolicy.Manual,
        failoverGraceMinutes: args.failoverGraceMinutes ?? 60,
        secondaryType: args.secondaryType ?? AzureSqlSecondaryType.Geo,
    };
}

/** Takes every default. An unknown service objective, which the rules refuse, is computed as the tier's. */
export function settingsOf(name: string, args: AzureSqlArgs): AzureSqlSettings {
    const sizes = sizesOf(args.tier).azureSql;
    const environment = args.environment ?? Environment.Dev;
    const { location } = args.placement;
    const objective = objectiveOf(args.skuName, serviceObjectives.get(sizes.skuName)!);
    const backups = backupSettings(args);
    const spreads = sizes.zoneRedundant || environment === Environment.Prod;
    const zoneRedundant = args.zoneRedundant ?? (spreads && hasZones(location));
    const pools = (args.elasticPools ?? []).map((pool) => poolSettings(pool, args, objective));
    const keepsAwake = environment === Environment.Prod || backups.failoverGroup || isKept(backups.longTermRetention);
    const databases = (args.databases ?? [{ name }]).map((database) =>
        databaseSettings(database, { args, objective, keepsAwake, pools }),
    );
    return {
        ...backups,
        environment,
        protection: protectionOf(args),
        pools,
        databases,
        zoneRedundant,
        zoneRedundantThere: zoneRedundant && hasZones(args.recovery?.placement.location ?? location),
        backupRedundancy: args.backupRedundancy ?? redundancyIn(location, zoneRedundant && hasZones(location)),
        minimalTlsVersion: args.minimalTlsVersion ?? AzureSqlTlsVersion.Tls12,
        allowedAddresses: args.allowedAddresses ?? [],
        auditActions: args.auditActions ?? auditActions,
        defender: args.defender ?? true,
    };
}
