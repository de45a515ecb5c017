import { z } from "zod";
import type { AuroraSettingArgs } from "../../relational/aurora-global/aurora-global.args";
import type { RdsSettingArgs } from "../../relational/rds-database/rds-database.args";
import type { DatabaseRestoreArgs } from "../../relational/shared/database.args";
import { CertificateAuthority, DatabaseInsights } from "../../relational/shared/database.args";
import { restoreShape, rotation } from "./data.shape";
import type { Shape } from "./shape";
import { networkedEntryShape, storeName, wholeNumber } from "./shape";

const grant = z.strictObject({ grantName: storeName, roleName: z.string(), databaseUser: z.string().optional() });

const restore: Shape<DatabaseRestoreArgs> = {
    ...restoreShape,
    sourceResourceId: z.string().optional(),
    automatedBackupsArn: z.string().optional(),
};

/** The settings that RDS databases and Aurora have in common. */
type Common = Pick<RdsSettingArgs, keyof RdsSettingArgs & keyof AuroraSettingArgs>;

const common: Shape<Common> = {
    engineVersion: z.string().optional(),
    instanceClass: z.string().optional(),
    proxy: z.boolean().optional(),
    proxySecretArns: z.array(z.string()).optional(),

    backupRetentionDays: wholeNumber(0).optional(),
    backupWindow: z.string().optional(),
    maintenanceWindow: z.string().optional(),
    restore: z.strictObject(restore).optional(),

    identifier: z.string().optional(),
    databaseName: z.string().optional(),
    username: z.string().optional(),
    port: wholeNumber(1).optional(),
    managedPassword: z.boolean().optional(),
    rotation: rotation.optional(),
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
    eventSubscription: z.boolean().optional(),
    databaseInsights: z.enum(DatabaseInsights).optional(),
    insightsRetentionDays: wholeNumber(0).optional(),
    monitoringIntervalSeconds: wholeNumber(0).optional(),
};

/** What an entry of every relational store on AWS has. */
export const relationalShape = { ...networkedEntryShape, ...common };
