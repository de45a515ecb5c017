import type { AzurePostgresSettingArgs } from "../../relational/azure-postgres/azure-postgres.args";
import type { StoreEntry } from "./store-entry";

/** An entry that becomes an AzurePostgres. */
export interface AzurePostgresStore extends AzurePostgresSettingArgs, StoreEntry {}
