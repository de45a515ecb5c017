import { hasZones } from "../../foundation/azure/locations";
import type { Protection } from "../../shared/store";
import { protectionOf } from "../../shared/store";
import { Environment } from "../../shared/tier";
import { sizesOf } from "../../shared/tiers";
import type { CosmosAccountArgs, CosmosPeriodicBackupArgs, CosmosStalenessArgs } from "./cosmos-account.args";
import {
    CosmosApi,
    CosmosBackup,
    CosmosBackupRedundancy,
    CosmosConsistency,
    CosmosThroughputMode,
} from "./cosmos-account.args";
import type { CosmosApiFacts } from "./cosmos-apis";
import { apiFacts } from "./cosmos-apis";
import type { CosmosContainerArgs } from "./cosmos-container.args";

/** A region of an account. */
export interface CosmosLocation {
    location: string;
    zoneRedundant: boolean;
}

/** An account, with every default filled in: all that rules, alerts and the recovery follow from. */
export interface CosmosSettings {
    environment: Environment;
    protection: Protection;
    api: CosmosApi;
    facts: CosmosApiFacts;
    mongoVersion: string;
    consistencyLevel: CosmosConsistency;
    staleness?: CosmosStalenessArgs;
    /** The first takes writes; the others take over in their order. */
    locations: CosmosLocation[];
    multiRegionWrites: boolean;
    throughputMode: CosmosThroughputMode;
    throughputRu: number;
    backupMode: CosmosBackup;
    backupRetentionDays: number;
    periodicBackup: Required<CosmosPeriodicBackupArgs>;
    databaseName: string;
    containers: CosmosContainerArgs[];
    allowedAddresses: string[];
}

/** What a database has that is moved from serverless without saying how much. */
const leastThroughputRu = 1_000;

/** The settings of the account called `name`: what the arguments say, and else what the tier says. */
export function settingsOf(name: string, args: CosmosAccountArgs): CosmosSettings {
    const sizes = sizesOf(args.tier).cosmos;
    const api = args.api ?? CosmosApi.NoSql;
    const facts = apiFacts[api];
    const usualMode = sizes.serverless ? CosmosThroughputMode.Serverless : CosmosThroughputMode.Autoscale;
    const backupRetentionDays = args.backupRetentionDays ?? sizes.backupRetentionDays;
    const consistencyLevel = args.consistencyLevel ?? CosmosConsistency.Session;
    const isBounded = consistencyLevel === CosmosConsistency.BoundedStaleness;
    return {
        environment: args.environment ?? Environment.Dev,
        protection: protectionOf(args),
        api,
        facts,
        mongoVersion: args.mongoVersion ?? "7.0",
        consistencyLevel,
        staleness: args.staleness ?? (isBounded ? { maxIntervalSeconds: 300, maxVersions: 100_000 } : undefined),
        locations: locationsOf(args),
        multiRegionWrites: args.multiRegionWrites ?? false,
        throughputMode: args.throughputMode ?? usualMode,
        throughputRu: args.throughputRu ?? sizes.maxThroughputRu ?? leastThroughputRu,
        backupMode: args.backupMode ?? (facts.continuousBackup ? CosmosBackup.Continuous : CosmosBackup.Periodic),
        backupRetentionDays,
        periodicBackup: {
            intervalMinutes: args.periodicBackup?.intervalMinutes ?? 240,
            retentionHours: args.periodicBackup?.retentionHours ?? backupRetentionDays * 24,
            redundancy: args.periodicBackup?.redundancy ?? CosmosBackupRedundancy.Geo,
        },
        databaseName: args.databaseName ?? name,
        containers: args.containers ?? [],
        allowedAddresses: args.allowedAddresses ?? [],
    };
}

function locationsOf(args: CosmosAccountArgs): CosmosLocation[] {
    const { tier, environment, placement, recovery, readLocations, zoneRedundant } = args;
    const sizes = sizesOf(tier).cosmos;
    const usual = sizes.recoveryRegion && recovery !== undefined ? [recovery.placement.location] : [];
    const wanted = zoneRedundant ?? (sizes.zoneRedundant || environment === Environment.Prod);
    return [placement.location, ...(readLocations ?? usual)].map((location) => ({
        location,
        // A default does not ask a region for zones that it has not; an explicit yes is left to the rules.
        zoneRedundant: wanted && (hasZones(location) || (zoneRedundant ?? false)),
    }));
}
