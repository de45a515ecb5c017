import type * as pulumi from "@pulumi/pulumi";
import type { Protection } from "../../shared/store";
import { protectionOf } from "../../shared/store";
import { Environment } from "../../shared/tier";
import { sizesOf } from "../../shared/tiers";
import type { LakeSizes } from "../../shared/tiers.lake";
import { LakeZone } from "../shared/lake-zone";
import type { S3LakeArgs } from "./s3-lake.args";
import { defaultAbortUploadsAfterDays, defaultTransitions } from "./s3-lake.sizes";
import type { IntelligentTieringArgs, LakeTransitionArgs, LakeZoneArgs, ObjectLockArgs } from "./zone.args";

/** How objects of a bucket age, with every default filled in. */
export interface LifecycleSettings {
    transitions: LakeTransitionArgs[];
    expireAfterDays?: number;
    noncurrentExpireAfterDays: number;
    noncurrentVersionsKept?: number;
    abortUploadsAfterDays: number;
}

/** A zone, with every default filled in. */
export interface ZoneSettings {
    zone: LakeZone;
    bucketName?: string;
    versioning: boolean;
    lifecycle: LifecycleSettings;
    objectLock?: ObjectLockArgs;
    intelligentTiering: IntelligentTieringArgs;
    replicate: boolean;
    catalogued: boolean;
    edgeDistributionArns: pulumi.Input<string>[];
}

/** A lake, with every default filled in: all that rules, policies, alarms and the recovery follow from. */
export interface LakeSettings {
    protection: Protection;
    zones: ZoneSettings[];
    replication: { timeControl: boolean; metrics: boolean; deleteMarkers: boolean };
    accessLogRetentionDays: number;
    databasePrefix: string;
    crawlerSchedule?: string;
    newFoldersOnly: boolean;
    encryptAccountCatalogue: boolean;
    scanLimitGib: number;
    dailyScanAlarmGib: number;
    resultRetentionDays: number;
    requestMetrics: boolean;
    storageAlarmGib: number;
    eventBridge: boolean;
}

/** The settings of the lake called `name`: what the arguments say, and else what the tier says. */
export function settingsOf(name: string, args: S3LakeArgs): LakeSettings {
    const sizes = sizesOf(args.tier).lake;
    const timeControl = args.replication?.timeControl ?? true;
    return {
        protection: protectionOf(args),
        zones: Object.values(LakeZone).map((zone) => zoneSettings(zone, args, sizes)),
        replication: {
            timeControl,
            metrics: args.replication?.metrics ?? true,
            deleteMarkers: args.replication?.deleteMarkers ?? true,
        },
        accessLogRetentionDays: args.accessLogRetentionDays ?? sizes.accessLogRetentionDays,
        databasePrefix: args.catalogue?.databasePrefix ?? unquoted(`${name}_${args.environment ?? Environment.Dev}`),
        crawlerSchedule: scheduleOf(args.catalogue?.crawlerSchedule ?? sizes.crawlerSchedule),
        newFoldersOnly: args.catalogue?.newFoldersOnly ?? false,
        encryptAccountCatalogue: args.catalogue?.encryptAccountCatalogue ?? false,
        scanLimitGib: args.queries?.scanLimitGib ?? sizes.scanLimitGib,
        dailyScanAlarmGib: args.queries?.dailyScanAlarmGib ?? sizes.dailyScanAlarmGib,
        resultRetentionDays: args.queries?.resultRetentionDays ?? sizes.resultRetentionDays,
        requestMetrics: args.requestMetrics ?? sizes.requestMetrics,
        storageAlarmGib: args.storageAlarmGib ?? sizes.storageAlarmGib,
        eventBridge: args.eventBridge ?? false,
    };
}

function zoneSettings(zone: LakeZone, args: S3LakeArgs, sizes: LakeSizes): ZoneSettings {
    const given: LakeZoneArgs = args[zone] ?? {};
    return {
        zone,
        bucketName: given.bucketName ?? prefixed(args.bucketNamePrefix, zone),
        versioning: given.versioning ?? true,
        lifecycle: {
            transitions: given.lifecycle?.transitions ?? defaultTransitions[zone],
            expireAfterDays: given.lifecycle?.expireAfterDays,
            noncurrentExpireAfterDays: given.lifecycle?.noncurrentExpireAfterDays ?? sizes.noncurrentExpireAfterDays,
            noncurrentVersionsKept: given.lifecycle?.noncurrentVersionsKept,
            abortUploadsAfterDays: given.lifecycle?.abortUploadsAfterDays ?? defaultAbortUploadsAfterDays,
        },
        objectLock: given.objectLock,
        intelligentTiering: given.intelligentTiering ?? {},
        replicate: given.replicate ?? sizes.replicatedZones.includes(zone),
        catalogued: given.catalogued ?? true,
        edgeDistributionArns: given.edgeDistributionArns ?? [],
    };
}

/** The name of the bucket with a role under a prefix; undefined without one, so that Pulumi names the bucket. */
export function prefixed(prefix: string | undefined, role: string): string | undefined {
    return prefix === undefined ? undefined : `${prefix}-${role}`;
}

/** Glue has no word for a crawler without a schedule, so ours means that it is left out. */
function scheduleOf(schedule: string | undefined): string | undefined {
    return schedule === "on-demand" ? undefined : schedule;
}

/** A database name that Athena takes without quotes. */
function unquoted(name: string): string {
    return name.toLowerCase().replace(/[^a-z0-9_]/g, "_");
}
