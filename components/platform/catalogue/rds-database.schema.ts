import { z } from "zod";
import { CertificateAuthority, DatabaseInsights } from "../../relational/shared/database.args";
import { RecoveryCopy } from "../../shared/tiers";
import { RelationalService } from "../data-platform/data-platform.args";
import type { RdsStore } from "./rds-database.store";
import type { Shape } from "./shape";
import { networkedEntryShape, storeName, wholeNumber } from "./shape";

const grant = z.strictObject({ grantName: storeName, roleName: z.string(), databaseUser: z.string().optional() });

const shape: Shape<RdsStore> = {
    ...networkedEntryShape,
    service: z.enum([RelationalService.MariaDb, RelationalService.Postgres]),
    clients: z.array(storeName).min(1).optional(),

    engineVersion: z.string().optional(),
    instanceClass: z.string().optional(),
    multiAz: z.boolean().optional(),
    storageGib: wholeNumber(20).optional(),
    maxStorageGib: wholeNumber(0).optional(),
    iops: wholeNumber(0).optional(),
    storageThroughputMibps: wholeNumber(0).optional(),
    readReplicas: wholeNumber(0).optional(),
    proxy: z.boolean().optional(),
    proxySecretArns: z.array(z.string()).optional(),

    backupRetentionDays: wholeNumber(0).optional(),
    recoveryCopy: z.enum(RecoveryCopy).optional(),
    backupWindow: z.string().optional(),
    maintenanceWindow: z.string().optional(),
    finalSnapshotIdentifier: z.string().optional(),

    identifier: z.string().optional(),
    databaseName: z.string().optional(),
    username: z.string().optional(),
    port: wholeNumber(1).optional(),
    managedPassword: z.boolean().optional(),
    iamAuthentication: z.boolean().optional(),
    grants: z.array(grant).optional(),
    certificateAuthority: z.enum(CertificateAuthority).optional(),

    autoMinorVersionUpgrade: z.boolean().optional(),
    allowMajorVersionUpgrade: z.boolean().optional(),
    blueGreenUpdates: z.boolean().optional(),
    extendedSupport: z.boolean().optional(),
    applyImmediately: z.boolean().optional(),

    parameters: z.record(z.string(), z.string()).optional(),
    maxConnections: wholeNumber(1).optional(),
    queryCacheMib: wholeNumber(0).optional(),
    slowQuerySeconds: z.number().min(0).optional(),
    auditEvents: z.array(z.string()).optional(),
    logExports: z.array(z.string()).optional(),
    logRetentionDays: wholeNumber(1).optional(),
    databaseInsights: z.enum(DatabaseInsights).optional(),
    insightsRetentionDays: wholeNumber(0).optional(),
    monitoringIntervalSeconds: wholeNumber(0).optional(),
};

/** An entry of `strata:relational` whose service is mariadb or postgres. */
export const rdsStoreSchema = z.strictObject(shape);
