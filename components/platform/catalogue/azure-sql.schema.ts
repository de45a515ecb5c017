import { z } from "zod";
import { AzurePrincipalType } from "../../foundation/azure/store-settings";
import type {
    AzureSqlAdministratorArgs,
    AzureSqlDatabaseArgs,
    AzureSqlElasticPoolArgs,
    AzureSqlLongTermRetentionArgs,
} from "../../relational/azure-sql/azure-sql.args";
import {
    AzureSqlBackupRedundancy,
    AzureSqlFailoverPolicy,
    AzureSqlLicense,
    AzureSqlSecondaryType,
    AzureSqlTlsVersion,
} from "../../relational/azure-sql/azure-sql.args";
import { RelationalService } from "../data-platform/data-platform.args";
import type { AzureSqlStore } from "./azure-sql.store";
import type { Shape } from "./shape";
import { azureEntryShape, wholeNumber } from "./shape";

/** Who administers a server; PostgreSQL has the same. */
export const administratorShape: Shape<AzureSqlAdministratorArgs> = {
    login: z.string().min(1),
    objectId: z.guid(),
    principalType: z.enum(AzurePrincipalType).optional(),
};
const databaseShape: Shape<AzureSqlDatabaseArgs> = {
    name: z.string(),
    elasticPool: z.string().optional(),
    skuName: z.string().optional(),
    maxSizeGib: wholeNumber(1).optional(),
    collation: z.string().optional(),
};
const poolShape: Shape<AzureSqlElasticPoolArgs> = {
    name: z.string(),
    skuName: z.string().optional(),
    maxSizeGib: wholeNumber(1).optional(),
    minVcoresPerDatabase: z.number().min(0).optional(),
    maxVcoresPerDatabase: z.number().positive().optional(),
};
const retentionShape: Shape<AzureSqlLongTermRetentionArgs> = {
    weeks: wholeNumber(0).optional(),
    months: wholeNumber(0).optional(),
    years: wholeNumber(0).optional(),
    weekOfYear: wholeNumber(1).optional(),
};

const shape: Shape<Omit<AzureSqlStore, "service">> = {
    ...azureEntryShape,
    administrator: z.strictObject(administratorShape).optional(),
    databases: z.array(z.strictObject(databaseShape)).optional(),
    elasticPools: z.array(z.strictObject(poolShape)).optional(),

    skuName: z.string().optional(),
    maxSizeGib: wholeNumber(1).optional(),
    zoneRedundant: z.boolean().optional(),
    minVcores: z.number().positive().optional(),
    autoPauseMinutes: wholeNumber(0).optional(),
    highAvailabilityReplicas: wholeNumber(0).optional(),
    readScale: z.boolean().optional(),
    licenseType: z.enum(AzureSqlLicense).optional(),

    backupRetentionDays: wholeNumber(0).optional(),
    differentialBackupHours: wholeNumber(1).optional(),
    longTermRetention: z.strictObject(retentionShape).optional(),
    backupRedundancy: z.enum(AzureSqlBackupRedundancy).optional(),
    failoverGroup: z.boolean().optional(),
    failoverPolicy: z.enum(AzureSqlFailoverPolicy).optional(),
    failoverGraceMinutes: wholeNumber(1).optional(),
    secondaryType: z.enum(AzureSqlSecondaryType).optional(),

    allowedAddresses: z.array(z.string()).optional(),
    minimalTlsVersion: z.enum(AzureSqlTlsVersion).optional(),
    auditActions: z.array(z.string()).optional(),
    defender: z.boolean().optional(),
};

/** An entry of `strata:relational` whose service is azure-sql. */
export const azureSqlStoreSchema = z.strictObject({ ...shape, service: z.literal(RelationalService.AzureSql) });
