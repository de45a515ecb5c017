import { pairOf } from "../../foundation/azure/locations";
import type { Protection } from "../../shared/store";
import { protectionOf } from "../../shared/store";
import { Environment } from "../../shared/tier";
import { sizesOf } from "../../shared/tiers";
import { sparkRuntime } from "./spark-runtime";
import type { SynapseSparkPoolArgs, SynapseSqlPoolArgs, SynapseWorkspaceArgs } from "./synapse-workspace.args";
import { SynapseLakeAccess, SynapseNodeSize } from "./synapse-workspace.args";
import { concurrentQueries } from "./warehouse-units";

/** A dedicated SQL pool with each default taken. */
export interface SqlPoolSettings {
    name: string;
    skuName: string;
    /** How many queries it runs at once; 0 for a size that there is none of, which the rules refuse. */
    concurrentQueries: number;
    collation: string;
}

/** A Spark pool with each default taken. */
export type SparkPoolSettings = Required<SynapseSparkPoolArgs>;

/** Everything plain that the workspace is made of, with each default taken. Rules, alarms and recovery are computed from it. */
export interface SynapseSettings {
    environment: Environment;
    protection: Protection;
    location: string;
    sqlPools: SqlPoolSettings[];
    sparkPools: SparkPoolSettings[];
    geoBackup: boolean;
    lakeAccess: SynapseLakeAccess;
    allowedTenantIds: string[];
    allowedAddresses: string[];
    auditActions: string[];
    defender: boolean;
    dailyScanAlarmGib: number;
}

/** What Microsoft recommends: together they show every statement and every sign-in. Source: "Auditing for Azure SQL Database and Azure Synapse Analytics". */
const auditActions = [
    "BATCH_COMPLETED_GROUP",
    "SUCCESSFUL_DATABASE_AUTHENTICATION_GROUP",
    "FAILED_DATABASE_AUTHENTICATION_GROUP",
];

/** Takes every default. */
export function settingsOf(name: string, args: SynapseWorkspaceArgs): SynapseSettings {
    const sizes = sizesOf(args.tier).synapse;
    const { location } = args.placement;
    const environment = args.environment ?? Environment.Dev;
    const isCopied = sizes.geoBackup || environment === Environment.Prod;
    const sqlPools = (args.sqlPools ?? usualPools(name, args)).map((pool) => sqlPoolSettings(pool, args));
    return {
        environment,
        protection: protectionOf(args),
        location,
        sqlPools,
        sparkPools: (args.sparkPools ?? []).map((pool) => sparkPoolSettings(pool, sizes.sparkMaxNodes)),
        geoBackup: args.geoBackup ?? (isCopied && pairOf(location) !== undefined),
        lakeAccess: args.lakeAccess ?? SynapseLakeAccess.Read,
        allowedTenantIds: args.allowedTenantIds ?? [],
        allowedAddresses: args.allowedAddresses ?? [],
        auditActions: args.auditActions ?? auditActions,
        defender: args.defender ?? sqlPools.length > 0,
        dailyScanAlarmGib: args.dailyScanAlarmGib ?? sizes.dailyScanAlarmGib,
    };
}

/** One pool by the workspace's name, in the letters that a pool's name may have; none where the tier has serverless SQL only, unless a size is given. */
function usualPools(name: string, { tier, skuName }: SynapseWorkspaceArgs): SynapseSqlPoolArgs[] {
    const isWanted = (skuName ?? sizesOf(tier).synapse.sqlPoolSku) !== undefined;
    return isWanted ? [{ name: name.replaceAll("-", "_") }] : [];
}

/** The smallest size, for a pool that is wanted in a tier that has none. */
const smallest = "DW100c";

function sqlPoolSettings(
    { name, skuName, collation }: SynapseSqlPoolArgs,
    args: SynapseWorkspaceArgs,
): SqlPoolSettings {
    const size = skuName ?? args.skuName ?? sizesOf(args.tier).synapse.sqlPoolSku ?? smallest;
    return {
        name,
        skuName: size,
        concurrentQueries: concurrentQueries.get(size) ?? 0,
        collation: collation ?? "SQL_Latin1_General_CP1_CI_AS",
    };
}

function sparkPoolSettings(pool: SynapseSparkPoolArgs, usualMaxNodes: number): SparkPoolSettings {
    const minNodes = pool.minNodes ?? 3;
    return {
        name: pool.name,
        sparkVersion: pool.sparkVersion ?? sparkRuntime.supported,
        nodeSize: pool.nodeSize ?? SynapseNodeSize.Small,
        minNodes,
        maxNodes: pool.maxNodes ?? Math.max(minNodes, usualMaxNodes),
        autoPauseMinutes: pool.autoPauseMinutes ?? 15,
        sessionPackages: pool.sessionPackages ?? false,
    };
}
