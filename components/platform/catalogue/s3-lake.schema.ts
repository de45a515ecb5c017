import { z } from "zod";
import { LakeAccess, LakeFormationPermission } from "../../lake/s3-lake/grants.args";
import { LakeStorageClass, ObjectLockMode } from "../../lake/s3-lake/zone.args";
import type { LakeZoneArgs } from "../../lake/s3-lake/zone.args";
import { LakeZone } from "../../lake/shared/lake-zone";
import type { S3LakeStore } from "./s3-lake.store";
import type { Shape } from "./shape";
import { entryShape, storeName, wholeNumber } from "./shape";

const lifecycle = z.strictObject({
    transitions: z
        .array(z.strictObject({ storageClass: z.enum(LakeStorageClass), afterDays: wholeNumber(0) }))
        .optional(),
    expireAfterDays: wholeNumber(1).optional(),
    noncurrentExpireAfterDays: wholeNumber(1).optional(),
    noncurrentVersionsKept: wholeNumber(1).optional(),
    abortUploadsAfterDays: wholeNumber(1).optional(),
});

const zoneShape: Shape<LakeZoneArgs> = {
    bucketName: z.string().optional(),
    versioning: z.boolean().optional(),
    lifecycle: lifecycle.optional(),
    objectLock: z.strictObject({ mode: z.enum(ObjectLockMode), days: wholeNumber(1) }).optional(),
    intelligentTiering: z
        .strictObject({ archiveAfterDays: wholeNumber(1).optional(), deepArchiveAfterDays: wholeNumber(1).optional() })
        .optional(),
    replicate: z.boolean().optional(),
    catalogued: z.boolean().optional(),
    edgeDistributionArns: z.array(z.string()).optional(),
};
const zone = z.strictObject(zoneShape).optional();

const shape: Shape<S3LakeStore> = {
    ...entryShape,
    service: z.enum(["s3"]),
    bucketNamePrefix: z.string().optional(),
    raw: zone,
    processed: zone,
    curated: zone,
    replication: z
        .strictObject({
            timeControl: z.boolean().optional(),
            metrics: z.boolean().optional(),
            deleteMarkers: z.boolean().optional(),
        })
        .optional(),
    accessLogRetentionDays: wholeNumber(1).optional(),
    catalogue: z
        .strictObject({
            databasePrefix: z.string().optional(),
            crawlerSchedule: z.string().optional(),
            newFoldersOnly: z.boolean().optional(),
            encryptAccountCatalogue: z.boolean().optional(),
        })
        .optional(),
    queries: z
        .strictObject({
            scanLimitGib: z.number().positive().optional(),
            dailyScanAlarmGib: z.number().positive().optional(),
            resultRetentionDays: wholeNumber(1).optional(),
        })
        .optional(),
    requestMetrics: z.boolean().optional(),
    storageAlarmGib: z.number().positive().optional(),
    eventBridge: z.boolean().optional(),
    grants: z
        .array(
            z.strictObject({
                name: storeName,
                roleName: z.string(),
                zone: z.enum(LakeZone),
                prefix: z.string().optional(),
                access: z.enum(LakeAccess),
            }),
        )
        .optional(),
    lakeFormationGrants: z
        .array(
            z.strictObject({
                name: storeName,
                principalArn: z.string(),
                zone: z.enum(LakeZone),
                permissions: z.array(z.enum(LakeFormationPermission)).optional(),
            }),
        )
        .optional(),
};

/** An entry of `strata:lake` whose service is s3. */
export const s3LakeStoreSchema = z.strictObject(shape);
