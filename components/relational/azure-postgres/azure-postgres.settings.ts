import { hasZones, pairOf } from "../../foundation/azure/locations";
import type { Protection } from "../../shared/store";
import { protectionOf } from "../../shared/store";
import { Environment } from "../../shared/tier";
import { sizesOf } from "../../shared/tiers";
import { AzureSqlTlsVersion } from "../azure-sql/azure-sql.args";
import type { AzurePostgresArgs } from "./azure-postgres.args";
import { AzurePostgresHighAvailability, AzurePostgresPrivateAccess } from "./azure-postgres.args";
import type { ComputeSize } from "./compute-sizes";
import { AzurePostgresComputeTier, computeSizes, connectionsFor } from "./compute-sizes";
import type { StorageSettings } from "./storage";
import { AzurePostgresDisk, allowsGeoBackup, hasPremiumV2, includedIn } from "./storage";

/** Everything plain that the store is made of, with each default taken. Rules, parameters, alarms and recovery are computed from it. */
export interface AzurePostgresSettings {
    environment: Environment;
    protection: Protection;
    passwordAuthentication: boolean;
    username: string;
    databaseName: string;
    engineVersion: string;
    compute: ComputeSize;
    replicaCompute: ComputeSize;
    highAvailability: AzurePostgresHighAvailability;
    storage: StorageSettings;
    replicaStorage: StorageSettings;
    backupRetentionDays: number;
    geoRedundantBackup: boolean;
    /** Whether there is one in the recovery region. */
    replica: boolean;
    readReplicas: number;
    maintenanceWindow: string;
    privateAccess: AzurePostgresPrivateAccess;
    allowedAddresses: string[];
    minimalTlsVersion: AzureSqlTlsVersion;
    maxConnections: number;
    slowQuerySeconds: number;
    auditEvents: string[];
    extensions: string[];
    proxy: boolean;
    logicalReplication: boolean;
}

const { Premium, PremiumV2 } = AzurePostgresDisk;
const { Disabled, SameZone, ZoneRedundant } = AzurePostgresHighAvailability;

/** Whether a size is burstable, which has neither standby nor replicas, pooling or Premium SSD v2. */
export function isBurstable({ tier }: ComputeSize): boolean {
    return tier === AzurePostgresComputeTier.Burstable;
}

function isProd({ environment }: AzurePostgresArgs): boolean {
    return environment === Environment.Prod;
}

function computeOf(name: string | undefined, fallback: ComputeSize): ComputeSize {
    return computeSizes.get(name ?? fallback.name) ?? fallback;
}

function availabilityOf(args: AzurePostgresArgs, compute: ComputeSize): AzurePostgresHighAvailability {
    if (args.highAvailability !== undefined) return args.highAvailability;
    const wanted = sizesOf(args.tier).azurePostgres.zoneRedundant || isProd(args);
    if (!wanted || isBurstable(compute)) return Disabled;
    return hasZones(args.placement.location) ? ZoneRedundant : SameZone;
}

/** Premium SSD v2 where the size takes it and every region of the store has it. */
function diskTypeOf({ diskType, placement, recovery }: AzurePostgresArgs, compute: ComputeSize) {
    if (diskType !== undefined) return diskType;
    const locations = [placement.location, recovery?.placement.location ?? placement.location];
    return !isBurstable(compute) && locations.every(hasPremiumV2) ? PremiumV2 : Premium;
}

function storageOf(args: AzurePostgresArgs, type: AzurePostgresDisk, gib: number, compute: ComputeSize) {
    const storage: StorageSettings = {
        type,
        gib,
        autogrow: args.storageAutogrow ?? type === Premium,
        performanceTier: args.storagePerformanceTier,
        iops: args.iops,
        throughputMbps: args.storageThroughputMbps,
    };
    if (type !== PremiumV2) return storage;
    const included = includedIn(gib);
    return {
        ...storage,
        iops: args.iops ?? Math.min(included.iops, compute.maxIops),
        throughputMbps: args.storageThroughputMbps ?? included.throughputMbps,
    };
}

function sizeSettings(args: AzurePostgresArgs) {
    const sizes = sizesOf(args.tier).azurePostgres;
    const usual = isProd(args) ? (sizes.skuNameInProd ?? sizes.skuName) : sizes.skuName;
    const compute = computeOf(args.skuName, computeSizes.get(usual)!);
    const replicaCompute = computeOf(args.replicaSkuName, compute);
    const type = diskTypeOf(args, compute);
    const gib = args.storageGib ?? sizes.storageGib;
    return {
        compute,
        replicaCompute,
        highAvailability: availabilityOf(args, compute),
        storage: storageOf(args, type, gib, compute),
        replicaStorage: storageOf(args, type, args.replicaStorageGib ?? gib, replicaCompute),
        maxConnections: args.maxConnections ?? connectionsFor(compute),
    };
}

function recoverySettings(args: AzurePostgresArgs, { type }: StorageSettings, compute: ComputeSize) {
    const sizes = sizesOf(args.tier).azurePostgres;
    const { location } = args.placement;
    const there = args.recovery?.placement.location;
    const paired = there !== undefined && there === pairOf(location);
    return {
        backupRetentionDays: args.backupRetentionDays ?? sizes.backupRetentionDays,
        geoRedundantBackup:
            args.geoRedundantBackup ??
            ((sizes.geoRedundantBackup || isProd(args)) && paired && allowsGeoBackup(type, location)),
        replica: args.replica ?? (sizes.replica && there !== undefined && !isBurstable(compute)),
        readReplicas: args.readReplicas ?? 0,
    };
}

/** Takes every default. An unknown compute size, which the rules refuse, is computed as the tier's. */
export function settingsOf(name: string, args: AzurePostgresArgs): AzurePostgresSettings {
    const sized = sizeSettings(args);
    return {
        ...sized,
        ...recoverySettings(args, sized.storage, sized.compute),
        environment: args.environment ?? Environment.Dev,
        protection: protectionOf(args),
        passwordAuthentication: args.passwordAuthentication ?? false,
        username: args.username ?? "stratamaster",
        databaseName: args.databaseName ?? name.replaceAll("-", "_"),
        engineVersion: args.engineVersion ?? "17",
        maintenanceWindow: args.maintenanceWindow ?? "sun:04:00-sun:05:00",
        privateAccess: args.privateAccess ?? AzurePostgresPrivateAccess.Endpoint,
        allowedAddresses: args.allowedAddresses ?? [],
        minimalTlsVersion: args.minimalTlsVersion ?? AzureSqlTlsVersion.Tls12,
        slowQuerySeconds: args.slowQuerySeconds ?? 1,
        auditEvents: args.auditEvents ?? ["ddl", "role"],
        extensions: args.extensions ?? [],
        proxy: args.proxy ?? false,
        logicalReplication: args.logicalReplication ?? false,
    };
}
