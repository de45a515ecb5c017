import { z } from "zod";
import {
    CosmosApi,
    CosmosBackup,
    CosmosBackupRedundancy,
    CosmosConsistency,
    CosmosThroughputMode,
} from "../../nosql/cosmos/cosmos-account.args";
import type { CosmosContainerArgs } from "../../nosql/cosmos/cosmos-container.args";
import { NosqlService } from "../data-platform/data-platform.args";
import type { CosmosStore } from "./cosmos-account.store";
import type { Shape } from "./shape";
import { azureEntryShape, wholeNumber } from "./shape";

const composite = z.array(z.strictObject({ path: z.string(), descending: z.boolean().optional() }));

const containerShape: Shape<CosmosContainerArgs> = {
    name: z.string(),
    partitionKeys: z.array(z.string()).optional(),
    ttlSeconds: wholeNumber(-1).optional(),
    indexing: z
        .strictObject({ excludedPaths: z.array(z.string()).optional(), composites: z.array(composite).optional() })
        .optional(),
    uniqueKeys: z.array(z.array(z.string()).min(1)).optional(),
    columns: z.array(z.strictObject({ name: z.string(), type: z.string() })).optional(),
    clusteringColumns: z.array(z.string()).optional(),
    throughputRu: wholeNumber(1).optional(),
};

const shape: Shape<CosmosStore> = {
    ...azureEntryShape,
    service: z.enum([NosqlService.Cosmos]),
    api: z.enum(CosmosApi).optional(),
    mongoVersion: z.string().optional(),
    consistencyLevel: z.enum(CosmosConsistency).optional(),
    staleness: z.strictObject({ maxIntervalSeconds: wholeNumber(1), maxVersions: wholeNumber(1) }).optional(),
    readLocations: z.array(z.string()).optional(),
    zoneRedundant: z.boolean().optional(),
    multiRegionWrites: z.boolean().optional(),
    throughputMode: z.enum(CosmosThroughputMode).optional(),
    throughputRu: wholeNumber(1).optional(),
    backupMode: z.enum(CosmosBackup).optional(),
    backupRetentionDays: wholeNumber(1).optional(),
    periodicBackup: z
        .strictObject({
            intervalMinutes: wholeNumber(1).optional(),
            retentionHours: wholeNumber(1).optional(),
            redundancy: z.enum(CosmosBackupRedundancy).optional(),
        })
        .optional(),
    databaseName: z.string().optional(),
    containers: z.array(z.strictObject(containerShape)).optional(),
    allowedAddresses: z.array(z.string()).optional(),
};

/** An entry of `strata:nosql` whose service is cosmos. */
export const cosmosStoreSchema = z.strictObject(shape);
