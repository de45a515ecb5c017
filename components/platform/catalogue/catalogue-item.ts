import type { z } from "zod";
import type { AwsSite, AzureSite, CatalogueEntry } from "./built-store";
import { Cloud } from "./built-store";
import type { StoreEntry } from "./store-entry";

/** What an entry of a stack's config may say; `service` lists the words that lead here. */
export type EntrySchema = z.ZodObject<z.ZodRawShape & { service: z.ZodType<string> }>;

/** A service on AWS. */
export interface AwsItem {
    cloud: Cloud.Aws;
    schema: EntrySchema;
    /** Its rules and components; the first call loads them, and AWS's SDK with them. */
    entry(): CatalogueEntry<StoreEntry, AwsSite>;
}

/** A service on Azure. */
export interface AzureItem {
    cloud: Cloud.Azure;
    schema: EntrySchema;
    /** Its rules and components; the first call loads them, and Azure's SDK with them. */
    entry(): CatalogueEntry<StoreEntry, AzureSite>;
}

/** A service of the catalogue. Schemas are there from the start; all else is loaded when a store asks for it, so that a stack of one cloud loads nothing of the other. */
export type CatalogueItem = AwsItem | AzureItem;

/** A service on AWS, whose entry is loaded at the first use. The service's name leads to no other kind of entry than `Store`. */
export function aws<Store extends StoreEntry>(
    schema: EntrySchema,
    entry: () => CatalogueEntry<Store, AwsSite>,
): AwsItem {
    return { cloud: Cloud.Aws, schema, entry: entry as () => CatalogueEntry<StoreEntry, AwsSite> };
}

/** A service on Azure, whose entry is loaded at the first use. The service's name leads to no other kind of entry than `Store`. */
export function azure<Store extends StoreEntry>(
    schema: EntrySchema,
    entry: () => CatalogueEntry<Store, AzureSite>,
): AzureItem {
    return { cloud: Cloud.Azure, schema, entry: entry as () => CatalogueEntry<StoreEntry, AzureSite> };
}
