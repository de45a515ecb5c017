import type { DocumentdbSettingArgs } from "../../nosql/documentdb-cluster/documentdb-cluster.args";
import type { NetworkedStoreEntry } from "./store-entry";

/** An entry that becomes a DocumentdbCluster: service documentdb. */
export interface DocumentdbStore extends DocumentdbSettingArgs, NetworkedStoreEntry {}
