import type { AzureSqlSettingArgs } from "../../relational/azure-sql/azure-sql.args";
import type { StoreEntry } from "./store-entry";

/** An entry that becomes an AzureSql. */
export interface AzureSqlStore extends AzureSqlSettingArgs, StoreEntry {}
