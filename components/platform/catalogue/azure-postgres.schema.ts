import { z } from "zod";
import {
    AzurePostgresHighAvailability,
    AzurePostgresPrivateAccess,
} from "../../relational/azure-postgres/azure-postgres.args";
import { AzurePostgresDisk } from "../../relational/azure-postgres/storage";
import { AzureSqlTlsVersion } from "../../relational/azure-sql/azure-sql.args";
import { RelationalService } from "../data-platform/data-platform.args";
import type { AzurePostgresStore } from "./azure-postgres.store";
import { administratorShape } from "./azure-sql.schema";
import type { Shape } from "./shape";
import { azureEntryShape, wholeNumber } from "./shape";

const shape: Shape<Omit<AzurePostgresStore, "service">> = {
    ...azureEntryShape,
    administrator: z.strictObject(administratorShape).optional(),
    passwordAuthentication: z.boolean().optional(),
    username: z.string().optional(),
    databaseName: z.string().optional(),
    engineVersion: z.string().optional(),

    skuName: z.string().optional(),
    replicaSkuName: z.string().optional(),
    highAvailability: z.enum(AzurePostgresHighAvailability).optional(),
    diskType: z.enum(AzurePostgresDisk).optional(),
    storageGib: wholeNumber(1).optional(),
    replicaStorageGib: wholeNumber(1).optional(),
    storageAutogrow: z.boolean().optional(),
    storagePerformanceTier: z.string().optional(),
    iops: wholeNumber(1).optional(),
    storageThroughputMbps: wholeNumber(1).optional(),

    backupRetentionDays: wholeNumber(0).optional(),
    geoRedundantBackup: z.boolean().optional(),
    replica: z.boolean().optional(),
    readReplicas: wholeNumber(0).optional(),
    maintenanceWindow: z.string().optional(),

    privateAccess: z.enum(AzurePostgresPrivateAccess).optional(),
    allowedAddresses: z.array(z.string()).optional(),
    minimalTlsVersion: z.enum(AzureSqlTlsVersion).optional(),

    parameters: z.record(z.string(), z.string()).optional(),
    maxConnections: wholeNumber(1).optional(),
    slowQuerySeconds: z.number().min(0).optional(),
    auditEvents: z.array(z.string()).optional(),
    extensions: z.array(z.string()).optional(),
    proxy: z.boolean().optional(),
    logicalReplication: z.boolean().optional(),
};

/** An entry of `strata:relational` whose service is azure-postgres. */
export const azurePostgresStoreSchema = z.strictObject({
    ...shape,
    service: z.literal(RelationalService.AzurePostgres),
});
