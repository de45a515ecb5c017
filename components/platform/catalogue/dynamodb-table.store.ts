import type { DynamodbSettingArgs } from "../../nosql/dynamodb-table/dynamodb-table.args";
import type { StoreEntry } from "./store-entry";

/** An entry that becomes a DynamodbTable: service dynamodb. */
export interface DynamodbStore extends DynamodbSettingArgs, StoreEntry {
    /** The regions with a copy of the table that can be read and written; an empty list for none. Default: in tier premium the recovery region, else none. */
    replicaRegions?: string[];
}
