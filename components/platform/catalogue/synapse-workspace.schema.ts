import { z } from "zod";
import { AzureAccess, AzurePrincipalType } from "../../foundation/azure/store-settings";
import { LakeZone } from "../../lake/shared/lake-zone";
import type {
    SynapseAdministratorArgs,
    SynapsePauseArgs,
    SynapsePrincipalArgs,
    SynapseSparkPoolArgs,
    SynapseSqlPoolArgs,
} from "../../warehouse/synapse/synapse-workspace.args";
import { SynapseLakeAccess, SynapseNodeSize } from "../../warehouse/synapse/synapse-workspace.args";
import { WarehouseService } from "../data-platform/data-platform.args";
import type { Shape } from "./shape";
import { azureEntryShape, storeName, wholeNumber } from "./shape";
import type { SynapseStore } from "./synapse-workspace.store";

const administratorShape: Shape<SynapseAdministratorArgs> = { login: z.string().min(1), objectId: z.guid() };
const sqlPoolShape: Shape<SynapseSqlPoolArgs> = {
    name: z.string(),
    skuName: z.string().optional(),
    collation: z.string().optional(),
};
const sparkPoolShape: Shape<SynapseSparkPoolArgs> = {
    name: z.string(),
    sparkVersion: z.string().optional(),
    nodeSize: z.enum(SynapseNodeSize).optional(),
    minNodes: wholeNumber(1).optional(),
    maxNodes: wholeNumber(1).optional(),
    autoPauseMinutes: wholeNumber(1).optional(),
    sessionPackages: z.boolean().optional(),
};
const pauseShape: Shape<SynapsePauseArgs> = { pauseAt: z.string(), resumeAt: z.string() };
const principalShape: Shape<SynapsePrincipalArgs> = {
    name: storeName,
    principalId: z.guid(),
    principalType: z.enum(AzurePrincipalType).optional(),
    access: z.enum(AzureAccess),
    displayName: z.string().optional(),
};

const shape: Shape<Omit<SynapseStore, "service">> = {
    ...azureEntryShape,
    administrator: z.strictObject(administratorShape).optional(),
    dataLake: storeName.optional(),
    dataLakeZone: z.enum(LakeZone).optional(),
    lakeAccess: z.enum(SynapseLakeAccess).optional(),

    sqlPools: z.array(z.strictObject(sqlPoolShape)).optional(),
    skuName: z.string().optional(),
    geoBackup: z.boolean().optional(),
    pauseSchedule: z.strictObject(pauseShape).optional(),
    sparkPools: z.array(z.strictObject(sparkPoolShape)).optional(),

    allowedTenantIds: z.array(z.guid()).optional(),
    allowedAddresses: z.array(z.string()).optional(),
    auditActions: z.array(z.string()).optional(),
    defender: z.boolean().optional(),
    dailyScanAlarmGib: z.number().positive().optional(),
    principals: z.array(z.strictObject(principalShape)).optional(),
};

/** An entry of `strata:warehouse` whose service is synapse. */
export const synapseStoreSchema = z.strictObject({ ...shape, service: z.literal(WarehouseService.Synapse) });
