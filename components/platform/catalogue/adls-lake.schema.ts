import { z } from "zod";
import { AzureAccess, AzurePrincipalType } from "../../foundation/azure/store-settings";
import { AdlsRequestLog } from "../../lake/adls-lake/adls-lake.args";
import type { AdlsZoneArgs } from "../../lake/adls-lake/zone.args";
import { AdlsAccessTier } from "../../lake/adls-lake/zone.args";
import { LakeZone } from "../../lake/shared/lake-zone";
import { StorageRedundancy } from "../../shared/tiers.azure";
import { LakeService } from "../data-platform/data-platform.args";
import type { AdlsLakeStore } from "./adls-lake.store";
import type { Shape } from "./shape";
import { azureEntryShape, storeName, wholeNumber } from "./shape";

const lifecycle = z.strictObject({
    transitions: z.array(z.strictObject({ accessTier: z.enum(AdlsAccessTier), afterDays: wholeNumber(0) })).optional(),
    sinceLastAccess: z.boolean().optional(),
    expireAfterDays: wholeNumber(1).optional(),
});

const zoneShape: Shape<AdlsZoneArgs> = {
    fileSystemName: z.string().optional(),
    lifecycle: lifecycle.optional(),
    immutability: z.strictObject({ days: wholeNumber(1), appendWrites: z.boolean().optional() }).optional(),
};
const zone = z.strictObject(zoneShape).optional();

const principal = z.strictObject({
    name: storeName,
    principalId: z.guid(),
    principalType: z.enum(AzurePrincipalType).optional(),
    access: z.enum(AzureAccess),
    zone: z.enum(LakeZone).optional(),
});

const shape: Shape<AdlsLakeStore> = {
    ...azureEntryShape,
    service: z.enum([LakeService.Adls]),
    redundancy: z.enum(StorageRedundancy).optional(),
    accessTier: z.enum(AdlsAccessTier).optional(),
    softDeleteDays: wholeNumber(1).optional(),
    doubleEncryption: z.boolean().optional(),
    fileSystems: z.strictObject({ raw: zone, processed: zone, curated: zone }).optional(),
    allowedAddresses: z.array(z.string()).optional(),
    requestLogs: z.array(z.enum(AdlsRequestLog)).optional(),
    capacityAlarmGib: z.number().positive().optional(),
    dailyEgressAlarmGib: z.number().positive().optional(),
    principals: z.array(principal).optional(),
};

/** An entry of `strata:lake` whose service is adls. */
export const adlsLakeStoreSchema = z.strictObject(shape);
