import type { EdgeCacheSettingArgs } from "../../cache/edge-cache/edge-cache.args";
import type { StoreEntry } from "./store-entry";

/** An entry that becomes an EdgeCache: service cloudfront. */
export interface EdgeCacheStore extends EdgeCacheSettingArgs, StoreEntry {}
