import type { AzureRedisSettingArgs } from "../../cache/azure-redis/azure-redis.args";
import type { StoreEntry } from "./store-entry";

/** An entry that becomes an AzureRedis. */
export interface AzureRedisStore extends AzureRedisSettingArgs, StoreEntry {}
