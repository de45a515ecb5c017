import { identifierOf } from "../../shared/identifier";
import type { Protection } from "../../shared/store";
import { protectionOf } from "../../shared/store";
import { Environment } from "../../shared/tier";
import { sizesOf } from "../../shared/tiers";
import type { AccessSettings } from "../shared/access";
import type { BackupSettings } from "../shared/backup-windows";
import { CertificateAuthority } from "../shared/database.args";
import type { InstanceClass } from "../shared/instance-class";
import type { ObservationSettings } from "../shared/observation";
import { observationSettings } from "../shared/observation";
import type { AuroraGlobalArgs } from "./aurora-global.args";
import { AuroraScalingMetric, AuroraStorage } from "./aurora-global.args";
import type { AcuRange } from "./capacity";
import { auroraConnections, defaultRange } from "./capacity";
import type { AuroraLine } from "./engine-versions";
import { defaultGlobalVersion, defaultLine, lineOf } from "./engine-versions";
import { auroraClasses } from "./instance-classes";

/** How readers are added and removed, with each default taken. */
export interface ReaderScaling {
    minReaders: number;
    maxReaders: number;
    metric: AuroraScalingMetric;
    target: number;
    scaleOutCooldownSeconds: number;
    scaleInCooldownSeconds: number;
}

/** Everything plain that the database is made of, with each default taken. Rules, parameters, alarms and recovery are computed from it. */
export interface AuroraSettings extends AccessSettings, BackupSettings, ObservationSettings {
    global: boolean;
    protection: Protection;
    engineVersion: string;
    line: AuroraLine;
    /** The class; where it is serverless, the one that it stands in for. */
    instance: InstanceClass;
    /** Left out for instances of a fixed size. */
    serverless?: AcuRange;
    /** How many instances each region has, in the order of regions. */
    instances: number[];
    readerScaling?: ReaderScaling;
    storageType: AuroraStorage;
    proxy: boolean;
    writeForwarding: boolean;
    dataApi: boolean;
    managedPassword: boolean;
    iamAuthentication: boolean;
    autoMinorVersionUpgrade: boolean;
    applyImmediately: boolean;
    maxConnections: number;
    auditEvents: string[];
    logExports: string[];
    eventSubscription: boolean;
}

function capacitySettings(args: AuroraGlobalArgs, isGlobal: boolean) {
    const sizes = sizesOf(args.tier).aurora;
    const instance = auroraClasses.get(args.instanceClass ?? "") ?? auroraClasses.get(sizes.instanceClass)!;
    const least = args.environment === Environment.Prod ? 2 : 1;
    const instances = args.instances ?? Math.max(least, sizes.instances);
    const serverless = args.serverless && rangeOf(args.serverless, instance, isGlobal);
    const maxConnections = args.maxConnections ?? auroraConnections(instance, serverless);
    return {
        instance,
        serverless,
        instances: args.regions.map((region) => region.instances ?? instances),
        maxConnections,
        readerScaling: scalingOf(args, args.regions[0]?.instances ?? instances, maxConnections),
        storageType: args.storageType ?? AuroraStorage.Standard,
        // A proxy's idle connections would keep an instance from pausing.
        proxy: args.proxy ?? (sizes.proxy && serverless?.minAcu !== 0),
    };
}

function rangeOf(
    { minAcu, maxAcu, pauseAfterSeconds }: NonNullable<AuroraGlobalArgs["serverless"]>,
    instance: InstanceClass,
    isGlobal: boolean,
): AcuRange {
    const usual = defaultRange(instance, isGlobal);
    const least = minAcu ?? Math.min(usual.minAcu, maxAcu ?? usual.minAcu);
    const range = { minAcu: least, maxAcu: maxAcu ?? Math.max(usual.maxAcu, least) };
    const pause = pauseAfterSeconds ?? (least === 0 ? 300 : undefined);
    return pause === undefined ? range : { ...range, pauseAfterSeconds: pause };
}

function scalingOf(
    { readerAutoscaling: given }: AuroraGlobalArgs,
    instances: number,
    maxConnections: number,
): ReaderScaling | undefined {
    if (given === undefined) return undefined;
    const metric = given.metric ?? AuroraScalingMetric.Cpu;
    const usual: Record<AuroraScalingMetric, number> = {
        [AuroraScalingMetric.Cpu]: 60,
        [AuroraScalingMetric.Connections]: Math.round(maxConnections * 0.7),
    };
    return {
        minReaders: given.minReaders ?? instances - 1,
        maxReaders: given.maxReaders,
        metric,
        target: given.target ?? usual[metric],
        scaleOutCooldownSeconds: given.scaleOutCooldownSeconds ?? 300,
        scaleInCooldownSeconds: given.scaleInCooldownSeconds ?? 600,
    };
}

function accessSettings(name: string, args: AuroraGlobalArgs, isGlobal: boolean) {
    const iamAuthentication = args.iamAuthentication ?? true;
    return {
        identifier: args.identifier ?? identifierOf(name),
        username: args.username ?? "stratamaster",
        databaseName: args.databaseName,
        port: args.port ?? 5432,
        managedPassword: args.managedPassword ?? !isGlobal,
        iamAuthentication,
        auditEvents: args.auditEvents ?? ["ddl", "role"],
        logExports: args.logExports ?? ["postgresql", ...(iamAuthentication ? ["iam-db-auth-error"] : [])],
        certificateAuthority: args.certificateAuthority ?? CertificateAuthority.Rsa2048,
        writeForwarding: args.writeForwarding ?? false,
        dataApi: args.dataApi ?? false,
        eventSubscription: args.eventSubscription ?? true,
    };
}

/** Takes every default. An unknown class or version, which the rules refuse, is computed as the default one. */
export function settingsOf(name: string, args: AuroraGlobalArgs): AuroraSettings {
    const sizes = sizesOf(args.tier).aurora;
    const environment = args.environment ?? Environment.Dev;
    const isGlobal = args.global ?? sizes.global;
    const engineVersion = args.engineVersion ?? (isGlobal ? defaultGlobalVersion : defaultLine);
    return {
        global: isGlobal,
        environment,
        protection: protectionOf(args),
        engineVersion,
        line: lineOf(engineVersion) ?? lineOf(defaultLine)!,
        backupRetentionDays: args.backupRetentionDays ?? sizes.backupRetentionDays,
        backupWindow: args.backupWindow ?? "02:00-03:00",
        maintenanceWindow: args.maintenanceWindow ?? "sun:04:00-sun:05:00",
        autoMinorVersionUpgrade: args.autoMinorVersionUpgrade ?? !isGlobal,
        applyImmediately: args.applyImmediately ?? environment !== Environment.Prod,
        ...capacitySettings(args, isGlobal),
        ...accessSettings(name, args, isGlobal),
        ...observationSettings(args),
    };
}
