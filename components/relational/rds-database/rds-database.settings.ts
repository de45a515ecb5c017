import type { Protection } from "../../shared/store";
import { identifierOf } from "../../shared/identifier";
import { protectionOf } from "../../shared/store";
import { Environment } from "../../shared/tier";
import { RecoveryCopy, isMultiAz, sizesOf } from "../../shared/tiers";
import { CertificateAuthority } from "../shared/database.args";
import type { InstanceClass } from "../shared/instance-class";
import type { ObservationSettings } from "../shared/observation";
import { observationSettings } from "../shared/observation";
import { connectionsFor } from "./connections";
import type { EngineLine } from "./engine-versions";
import { RdsEngine, defaultVersions, lineOf } from "./engine-versions";
import { instanceClasses } from "./instance-classes";
import type { RdsDatabaseArgs } from "./rds-database.args";
import { baselineIops, defaultCeilingGib, gp3 } from "./storage";

/** Everything plain that the database is made of, with each default taken. Rules, parameters, alarms and recovery are computed from it. */
export interface RdsSettings extends ObservationSettings {
    identifier: string;
    environment: Environment;
    protection: Protection;
    engine: RdsEngine;
    engineVersion: string;
    line: EngineLine;
    instance: InstanceClass;
    multiAz: boolean;
    storageGib: number;
    /** 0: the storage does not grow. */
    maxStorageGib: number;
    iops?: number;
    storageThroughputMibps?: number;
    readReplicas: number;
    proxy: boolean;
    backupRetentionDays: number;
    recoveryCopy: RecoveryCopy;
    backupWindow: string;
    maintenanceWindow: string;
    username: string;
    port: number;
    managedPassword: boolean;
    iamAuthentication: boolean;
    certificateAuthority: CertificateAuthority;
    autoMinorVersionUpgrade: boolean;
    applyImmediately: boolean;
    maxConnections: number;
    queryCacheMib: number;
    auditEvents: string[];
    logExports: string[];
    eventSubscription: boolean;
}

const ports: Record<RdsEngine, number> = { [RdsEngine.MariaDb]: 3306, [RdsEngine.Postgres]: 5432 };
const auditEvents: Record<RdsEngine, string[]> = {
    [RdsEngine.MariaDb]: ["CONNECT", "QUERY_DDL", "QUERY_DCL"],
    [RdsEngine.Postgres]: ["ddl", "role"],
};
const logExports: Record<RdsEngine, string[]> = {
    [RdsEngine.MariaDb]: ["audit", "error", "slowquery"],
    [RdsEngine.Postgres]: ["postgresql", "upgrade"],
};
/** Performance Insights needs more than 2 GiB under MariaDB. Source: "Amazon RDS DB engine, Region, and instance class support for Performance Insights". */
export function hasInsights(engine: RdsEngine, instance: InstanceClass): boolean {
    return engine !== RdsEngine.MariaDb || instance.memoryGib > 2;
}

/** Whether RDS cannot keep the master password itself. Source: "Password management with Amazon RDS and AWS Secrets Manager", limitations. */
export function needsOwnSecret(args: RdsDatabaseArgs, recoveryCopy: RecoveryCopy): boolean {
    return (
        (args.readReplicas ?? 0) > 0 ||
        recoveryCopy === RecoveryCopy.BackupsAndReplica ||
        (args.blueGreenUpdates ?? false)
    );
}

function storageSettings(args: RdsDatabaseArgs) {
    const sizes = sizesOf(args.tier).rds;
    const storageGib = args.storageGib ?? sizes.storageGib;
    const isStriped = storageGib >= gp3.thresholdGib;
    const bought = args.storageThroughputMibps === undefined ? undefined : baselineIops(storageGib);
    return {
        storageGib,
        maxStorageGib: args.maxStorageGib ?? defaultCeilingGib(storageGib, sizes.maxStorageGib),
        iops: args.iops ?? (isStriped ? (sizes.iops ?? bought) : undefined),
        storageThroughputMibps: args.storageThroughputMibps,
    };
}

function accessSettings(args: RdsDatabaseArgs, line: EngineLine, recoveryCopy: RecoveryCopy) {
    const iamAuthentication = args.iamAuthentication ?? line.iamAuthentication;
    const iamLog = iamAuthentication ? ["iam-db-auth-error"] : [];
    return {
        username: args.username ?? "stratamaster",
        port: args.port ?? ports[args.engine],
        managedPassword: args.managedPassword ?? !needsOwnSecret(args, recoveryCopy),
        iamAuthentication,
        logExports: args.logExports ?? [...logExports[args.engine], ...iamLog],
        certificateAuthority: args.certificateAuthority ?? CertificateAuthority.Rsa2048,
        proxy: args.proxy ?? (sizesOf(args.tier).rds.proxy && line.proxy),
    };
}

/** Takes every default. An unknown class or version, which the rules refuse, is computed as the default one. */
export function settingsOf(name: string, args: RdsDatabaseArgs): RdsSettings {
    const sizes = sizesOf(args.tier).rds;
    const environment = args.environment ?? Environment.Dev;
    const engineVersion = args.engineVersion ?? defaultVersions[args.engine];
    const line = lineOf(args.engine, engineVersion) ?? lineOf(args.engine, defaultVersions[args.engine])!;
    const instance = instanceClasses.get(args.instanceClass ?? "") ?? instanceClasses.get(sizes.instanceClass)!;
    const recoveryCopy = args.recoveryCopy ?? sizes.recoveryCopy;
    return {
        identifier: args.identifier ?? identifierOf(name),
        environment,
        protection: protectionOf(args),
        engine: args.engine,
        engineVersion,
        line,
        instance,
        multiAz: args.multiAz ?? isMultiAz(sizes.multiAz, environment),
        ...storageSettings(args),
        readReplicas: args.readReplicas ?? 0,
        backupRetentionDays: args.backupRetentionDays ?? sizes.backupRetentionDays,
        recoveryCopy,
        backupWindow: args.backupWindow ?? "02:00-03:00",
        maintenanceWindow: args.maintenanceWindow ?? "sun:04:00-sun:05:00",
        autoMinorVersionUpgrade: args.autoMinorVersionUpgrade ?? true,
        applyImmediately: args.applyImmediately ?? environment !== Environment.Prod,
        maxConnections: args.maxConnections ?? connectionsFor(args.engine, instance.memoryGib),
        queryCacheMib: args.queryCacheMib ?? Math.min(64, instance.memoryGib * 16),
        auditEvents: args.auditEvents ?? auditEvents[args.engine],
        eventSubscription: args.eventSubscription ?? true,
        ...observationSettings(args, hasInsights(args.engine, instance)),
        ...accessSettings(args, line, recoveryCopy),
    };
}
