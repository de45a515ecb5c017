import { identifierOf } from "../../shared/identifier";
import type { Protection } from "../../shared/store";
import { protectionOf } from "../../shared/store";
import { Environment } from "../../shared/tier";
import { sizesOf } from "../../shared/tiers";
import type { DocumentdbClusterArgs } from "./documentdb-cluster.args";
import { DocumentdbStorage, DocumentdbTls } from "./documentdb-cluster.args";
import type { EngineVersion } from "./engine-versions";
import { defaultVersion, engineVersions } from "./engine-versions";
import type { InstanceClass } from "./instance-classes";
import { instanceClasses, serverlessClass } from "./instance-classes";

/** Everything plain that the cluster is made of, with each default taken. Rules, parameters, alarms and recovery are computed from it. */
export interface DocumentdbSettings {
    identifier: string;
    environment: Environment;
    protection: Protection;
    engineVersion: string;
    engine: EngineVersion;
    instance: InstanceClass;
    instances: number;
    serverless: boolean;
    minCapacityDcu: number;
    maxCapacityDcu: number;
    storageType: DocumentdbStorage;
    global: boolean;
    backupRetentionDays: number;
    backupWindow: string;
    maintenanceWindow: string;
    username: string;
    port: number;
    tls: DocumentdbTls;
    auditEvents: string[];
    slowOperationMs: number;
    changeStreamHours: number;
    logRetentionDays: number;
    performanceInsights: boolean;
    eventSubscription: boolean;
    applyImmediately: boolean;
}

/** The instances; what stands alone is away while its zone is, which production does not bear. */
function capacityOf(args: DocumentdbClusterArgs, isProd: boolean) {
    const sizes = sizesOf(args.tier).documentdb;
    const serverless = args.serverless ?? false;
    const minCapacityDcu = args.minCapacityDcu ?? 0.5;
    const maxCapacityDcu = args.maxCapacityDcu ?? Math.max(16, minCapacityDcu);
    const named = instanceClasses.get(args.instanceClass ?? "") ?? instanceClasses.get(sizes.instanceClass)!;
    const instance = serverless ? serverlessClass(minCapacityDcu, maxCapacityDcu) : named;
    return {
        instance,
        instances: args.instances ?? Math.max(sizes.instances, isProd ? 2 : 1),
        serverless,
        minCapacityDcu,
        maxCapacityDcu,
        performanceInsights: args.performanceInsights ?? !instance.burstable,
    };
}

/** Takes every default. An unknown class or version, which the rules refuse, is computed as the default one. */
export function settingsOf(name: string, args: DocumentdbClusterArgs): DocumentdbSettings {
    const sizes = sizesOf(args.tier).documentdb;
    const environment = args.environment ?? Environment.Dev;
    const isProd = environment === Environment.Prod;
    const engineVersion = args.engineVersion ?? defaultVersion;
    return {
        identifier: args.identifier ?? identifierOf(name),
        environment,
        protection: protectionOf(args),
        engineVersion,
        engine: engineVersions.get(engineVersion) ?? engineVersions.get(defaultVersion)!,
        ...capacityOf(args, isProd),
        storageType: args.storageType ?? DocumentdbStorage.Standard,
        global: args.global ?? sizes.global,
        backupRetentionDays: args.backupRetentionDays ?? sizes.backupRetentionDays,
        backupWindow: args.backupWindow ?? "02:00-03:00",
        maintenanceWindow: args.maintenanceWindow ?? "sun:04:00-sun:05:00",
        username: args.username ?? "stratamaster",
        port: args.port ?? 27_017,
        tls: args.tls ?? DocumentdbTls.Tls12,
        auditEvents: args.auditEvents ?? ["ddl"],
        slowOperationMs: args.slowOperationMs ?? 100,
        changeStreamHours: args.changeStreamHours ?? 3,
        logRetentionDays: args.logRetentionDays ?? (isProd ? 365 : 30),
        eventSubscription: args.eventSubscription ?? true,
        applyImmediately: args.applyImmediately ?? !isProd,
    };
}
