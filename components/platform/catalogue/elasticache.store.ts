import type { ElasticacheSettingArgs } from "../../cache/elasticache/elasticache.args";
import type { NetworkedStoreEntry } from "./store-entry";

/** An entry that becomes an ElasticacheCluster: service elasticache. */
export interface ElasticacheStore extends ElasticacheSettingArgs, NetworkedStoreEntry {}
