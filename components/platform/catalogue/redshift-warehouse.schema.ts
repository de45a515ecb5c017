import { z } from "zod";
import { RecoveryCopy, RedshiftDeployment } from "../../shared/tiers";
import {
    LakeUse,
    MaintenanceTrack,
    PricePerformance,
    UsageAction,
    UsageFeature,
    UsagePeriod,
} from "../../warehouse/redshift/redshift-warehouse.args";
import type { RedshiftStore } from "./redshift-warehouse.store";
import type { Shape } from "./shape";
import { networkedEntryShape, storeName, wholeNumber } from "./shape";

const lake = z.strictObject({
    bucketArn: z.string(),
    kmsKeyArn: z.string().optional(),
    prefix: z.string().optional(),
    use: z.enum(LakeUse).optional(),
});
const limit = z.strictObject({
    feature: z.enum(UsageFeature),
    amount: wholeNumber(1),
    period: z.enum(UsagePeriod).optional(),
    action: z.enum(UsageAction).optional(),
});
const grant = z.strictObject({ grantName: storeName, roleName: z.string(), dataApi: z.boolean().optional() });

const shape: Shape<Omit<RedshiftStore, "service">> = {
    ...networkedEntryShape,
    deployment: z.enum(RedshiftDeployment).optional(),
    nodeType: z.string().optional(),
    nodes: wholeNumber(1).optional(),
    multiAz: z.boolean().optional(),
    relocation: z.boolean().optional(),
    baseCapacityRpu: wholeNumber(1).optional(),
    maxCapacityRpu: wholeNumber(1).optional(),
    pricePerformance: z.enum(PricePerformance).optional(),
    expectedStorageTb: z.number().min(0).optional(),

    backupRetentionDays: wholeNumber(0).optional(),
    manualSnapshotRetentionDays: wholeNumber(-1).optional(),
    snapshotIntervalHours: wholeNumber(1).optional(),
    recoveryCopy: z.enum(RecoveryCopy).optional(),
    restore: z
        .strictObject({ snapshotIdentifier: z.string().optional(), snapshotArn: z.string().optional() })
        .optional(),
    finalSnapshotIdentifier: z.string().optional(),
    maintenanceWindow: z.string().optional(),
    maintenanceTrack: z.enum(MaintenanceTrack).optional(),
    pauseSchedule: z.strictObject({ pauseAt: z.string(), resumeAt: z.string() }).optional(),
    applyImmediately: z.boolean().optional(),

    identifier: z.string().optional(),
    databaseName: z.string().optional(),
    username: z.string().optional(),
    port: wholeNumber(1).optional(),
    grants: z.array(grant).optional(),
    lake: z.array(lake).optional(),
    iamRoleArns: z.array(z.string()).optional(),
    fips: z.boolean().optional(),

    wlmJson: z.string().optional(),
    maxQuerySeconds: wholeNumber(1).optional(),
    parameters: z.record(z.string(), z.string()).optional(),
    usageLimits: z.array(limit).optional(),
    logExports: z.array(z.string()).optional(),
    auditBucketName: z.string().optional(),
    logRetentionDays: wholeNumber(1).optional(),
};

/** One entry under `strata:warehouse` of service redshift. */
export const redshiftStoreSchema = z.strictObject({ ...shape, service: z.literal("redshift") });
