import { z } from "zod";
import { AuroraScalingMetric, AuroraStorage } from "../../relational/aurora-global/aurora-global.args";
import { CertificateAuthority, DatabaseInsights } from "../../relational/shared/database.args";
import { RelationalService } from "../data-platform/data-platform.args";
import type { AuroraStore } from "./aurora-global.store";
import type { Shape } from "./shape";
import { networkedEntryShape, storeName, wholeNumber } from "./shape";

const grant = z.strictObject({ grantName: storeName, roleName: z.string(), databaseUser: z.string().optional() });

const serverless = z.strictObject({
    minAcu: z.number().min(0).optional(),
    maxAcu: z.number().min(0).optional(),
    pauseAfterSeconds: wholeNumber(0).optional(),
});

const readerAutoscaling = z.strictObject({
    minReaders: wholeNumber(0).optional(),
    maxReaders: wholeNumber(1),
    metric: z.enum(AuroraScalingMetric).optional(),
    target: z.number().min(1).optional(),
    scaleOutCooldownSeconds: wholeNumber(0).optional(),
    scaleInCooldownSeconds: wholeNumber(0).optional(),
});

const shape: Shape<AuroraStore> = {
    ...networkedEntryShape,
    service: z.enum([RelationalService.AuroraGlobal]),

    engineVersion: z.string().optional(),
    global: z.boolean().optional(),
    instanceClass: z.string().optional(),
    instances: wholeNumber(1).optional(),
    serverless: serverless.optional(),
    readerAutoscaling: readerAutoscaling.optional(),
    storageType: z.enum(AuroraStorage).optional(),
    proxy: z.boolean().optional(),
    proxySecretArns: z.array(z.string()).optional(),
    writeForwarding: z.boolean().optional(),
    dataApi: z.boolean().optional(),

    backupRetentionDays: wholeNumber(0).optional(),
    backupWindow: z.string().optional(),
    maintenanceWindow: z.string().optional(),

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
    extendedSupport: z.boolean().optional(),
    applyImmediately: z.boolean().optional(),

    parameters: z.record(z.string(), z.string()).optional(),
    maxConnections: wholeNumber(1).optional(),
    slowQuerySeconds: z.number().min(0).optional(),
    auditEvents: z.array(z.string()).optional(),
    logExports: z.array(z.string()).optional(),
    logRetentionDays: wholeNumber(1).optional(),
    databaseInsights: z.enum(DatabaseInsights).optional(),
    insightsRetentionDays: wholeNumber(0).optional(),
    monitoringIntervalSeconds: wholeNumber(0).optional(),
};

/** One entry under `strata:relational` whose service is aurora-global. */
export const auroraStoreSchema = z.strictObject(shape);
