import { z } from "zod";
import { AzureDnsMode } from "../../foundation/azure/placement";
import type { AzureStoreSettingArgs } from "../../foundation/azure/store-settings";
import { AzureAccess, AzurePrincipalType } from "../../foundation/azure/store-settings";
import { Tier } from "../../shared/tier";
import type { NetworkedStoreEntry, StoreEntry } from "./store-entry";

/** A schema for every property of T, and for nothing else: a component's new argument that has none does not compile. */
export type Shape<T> = { [Key in keyof Required<T>]: z.ZodType<T[Key]> };

/** A store's name; it becomes part of database identifiers and bucket names, which allow no more. */
export const storeName = z
    .string()
    .regex(/^[a-z](-?[a-z0-9])*$/, "lower-case letters, digits and single hyphens, beginning with a letter")
    .max(30);

/** A whole number from `least` on. */
export function wholeNumber(least: number): z.ZodNumber {
    return z.int().min(least);
}

/** What every entry has; `service` is the words of the services that share the rest of the schema. */
export const entryShape: Shape<Omit<StoreEntry, "service">> = {
    name: storeName,
    tier: z.enum(Tier).optional(),
    allowDataLoss: z.boolean().optional(),
};

/** What every entry of a store in a network has. */
export const networkedEntryShape: Shape<Omit<NetworkedStoreEntry, "service">> = {
    ...entryShape,
    allowedSecurityGroupIds: z.array(z.string().regex(/^sg-[0-9a-f]+$/, "a security group's id, sg-...")).optional(),
    allowedCidrBlocks: z.array(z.cidrv4()).optional(),
};

/** What every entry of a store on Azure has. */
export const azureEntryShape: Shape<Omit<StoreEntry, "service"> & AzureStoreSettingArgs> = {
    ...entryShape,
    endpointDns: z.record(z.string(), z.enum(AzureDnsMode)).optional(),
    principals: z
        .array(
            z.strictObject({
                name: storeName,
                principalId: z.guid(),
                principalType: z.enum(AzurePrincipalType).optional(),
                access: z.enum(AzureAccess),
            }),
        )
        .optional(),
};
