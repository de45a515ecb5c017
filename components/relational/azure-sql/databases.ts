import * as sql from "@pulumi/azure-native/sql";
import type * as pulumi from "@pulumi/pulumi";
import { sendDiagnostics } from "../../foundation/azure/diagnostics";
import type { AzureSqlContext } from "./context";
import type { AzureSqlSettings, DatabaseSettings, PoolSettings } from "./azure-sql.settings";
import { isKept } from "./azure-sql.settings";
import type { SqlServer } from "./servers";
import { AzureSqlServiceTier, skuOf } from "./service-objectives";

/** A database and what it was made from. */
export interface SqlDatabase {
    settings: DatabaseSettings;
    database: sql.Database;
}

/** A pool and what it was made from. */
export interface SqlPool {
    settings: PoolSettings;
    pool: sql.ElasticPool;
}

const bytesPerGib = 2 ** 30;

function bytes(gib: number | undefined): number | undefined {
    return gib === undefined ? undefined : gib * bytesPerGib;
}

/** Creates the pools of a server; the partner has the same by the same names, since a secondary lies in the pool of its primary's name. */
export function createPools(context: AzureSqlContext, { server, site }: SqlServer, zoneRedundant: boolean): SqlPool[] {
    const { name, args, settings, parent } = context;
    const { prefix, placement } = site;
    return settings.pools.map((pool) => {
        const resource = new sql.ElasticPool(
            `${name}-${prefix}pool-${pool.name}`,
            {
                resourceGroupName: placement.resourceGroupName,
                location: placement.location,
                serverName: server.name,
                elasticPoolName: pool.name,
                sku: skuOf(pool.objective),
                maxSizeBytes: bytes(pool.maxSizeGib),
                perDatabaseSettings: {
                    minCapacity: pool.minVcoresPerDatabase,
                    maxCapacity: pool.maxVcoresPerDatabase,
                },
                zoneRedundant,
                licenseType: args.licenseType ?? sql.ElasticPoolLicenseType.LicenseIncluded,
                tags: args.tags,
            },
            { parent },
        );
        const flow = { role: `${prefix}pool-${pool.name}`, resourceId: resource.id, logs: [] };
        sendDiagnostics(name, flow, placement.workspaceId, { parent });
        return { settings: pool, pool: resource };
    });
}

/** Creates the databases of the home server, with their logs and backups. */
export function createDatabases(context: AzureSqlContext, home: SqlServer, pools: SqlPool[]): SqlDatabase[] {
    const { name, args, settings, parent } = context;
    const { placement } = home.site;
    return settings.databases.map((wanted) => {
        const pool = pools.find((each) => each.settings.name === wanted.elasticPool)?.pool;
        const database = new sql.Database(
            `${name}-database-${wanted.name}`,
            {
                resourceGroupName: placement.resourceGroupName,
                location: placement.location,
                serverName: home.server.name,
                databaseName: wanted.name,
                ...(pool === undefined ? computeArgs(wanted, settings) : { elasticPoolId: pool.id }),
                maxSizeBytes: bytes(wanted.maxSizeGib),
                collation: wanted.collation,
                requestedBackupStorageRedundancy: settings.backupRedundancy,
                tags: args.tags,
            },
            { parent, protect: settings.protection.protect, dependsOn: home.ready },
        );
        const flow = { role: `database-${wanted.name}`, resourceId: database.id };
        sendDiagnostics(name, flow, placement.workspaceId, { parent });
        retain(context, home, wanted, database.name);
        return { settings: wanted, database };
    });
}

/** What a database outside of pools has of its own. */
function computeArgs(wanted: DatabaseSettings, { zoneRedundant }: AzureSqlSettings) {
    const { objective, readScale } = wanted;
    return {
        sku: skuOf(objective),
        zoneRedundant,
        minCapacity: wanted.minVcores,
        autoPauseDelay: wanted.autoPauseMinutes,
        highAvailabilityReplicaCount: wanted.highAvailabilityReplicas,
        readScale: readScale === undefined ? undefined : readScale ? "Enabled" : "Disabled",
        licenseType: wanted.licenseType,
    };
}

/** Sets how long a database's backups are kept; a secondary does not take this over from its primary. */
export function retain(
    { name, settings, parent }: AzureSqlContext,
    { server, site }: SqlServer,
    { name: wanted, objective }: DatabaseSettings,
    databaseName: pulumi.Input<string>,
): void {
    const { prefix, placement } = site;
    const place = { resourceGroupName: placement.resourceGroupName, serverName: server.name, databaseName };
    // Hyperscale's backups are snapshots, without differential ones between them.
    const isHyperscale = objective.tier === AzureSqlServiceTier.Hyperscale;
    const short = new sql.BackupShortTermRetentionPolicy(
        `${name}-${prefix}retention-${wanted}`,
        {
            ...place,
            policyName: "default",
            retentionDays: settings.backupRetentionDays,
            diffBackupIntervalInHours: isHyperscale ? undefined : settings.differentialBackupHours,
        },
        { parent },
    );
    const kept = settings.longTermRetention;
    if (!isKept(kept)) return;
    const period = (length: number, unit: string) => (length === 0 ? undefined : `P${length}${unit}`);
    new sql.LongTermRetentionPolicy(
        `${name}-${prefix}archive-${wanted}`,
        {
            ...place,
            policyName: "default",
            weeklyRetention: period(kept.weeks, "W"),
            monthlyRetention: period(kept.months, "M"),
            yearlyRetention: period(kept.years, "Y"),
            weekOfYear: kept.years === 0 ? undefined : kept.weekOfYear,
        },
        { parent, dependsOn: short },
    );
}
