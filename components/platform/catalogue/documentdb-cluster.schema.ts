import { z } from "zod";
import { DocumentdbStorage, DocumentdbTls } from "../../nosql/documentdb-cluster/documentdb-cluster.args";
import { restoreShape, rotation } from "./data.shape";
import type { DocumentdbStore } from "./documentdb-cluster.store";
import type { Shape } from "./shape";
import { networkedEntryShape, storeName, wholeNumber } from "./shape";

const grant = z.strictObject({ grantName: storeName, roleName: z.string() });

const shape: Shape<Omit<DocumentdbStore, "service">> = {
    ...networkedEntryShape,
    engineVersion: z.string().optional(),
    allowMajorVersionUpgrade: z.boolean().optional(),
    instanceClass: z.string().optional(),
    instances: wholeNumber(1).optional(),
    serverless: z.boolean().optional(),
    minCapacityDcu: z.number().positive().optional(),
    maxCapacityDcu: z.number().positive().optional(),
    storageType: z.enum(DocumentdbStorage).optional(),
    global: z.boolean().optional(),

    backupRetentionDays: wholeNumber(0).optional(),
    backupWindow: z.string().optional(),
    maintenanceWindow: z.string().optional(),
    finalSnapshotIdentifier: z.string().optional(),
    restore: z.strictObject(restoreShape).optional(),

    identifier: z.string().optional(),
    username: z.string().optional(),
    port: wholeNumber(1).optional(),
    secretGrants: z.array(grant).optional(),
    rotation: rotation.optional(),
    tls: z.enum(DocumentdbTls).optional(),

    auditEvents: z.array(z.string()).optional(),
    slowOperationMs: wholeNumber(0).optional(),
    changeStreamHours: wholeNumber(1).optional(),
    parameters: z.record(z.string(), z.string()).optional(),
    logRetentionDays: wholeNumber(1).optional(),
    eventSubscription: z.boolean().optional(),
    performanceInsights: z.boolean().optional(),
    applyImmediately: z.boolean().optional(),
};

/** One entry under `strata:nosql` of service documentdb. */
export const documentdbStoreSchema = z.strictObject({ ...shape, service: z.literal("documentdb") });
