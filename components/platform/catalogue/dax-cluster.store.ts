import type { DaxSettingArgs } from "../../nosql/dax-cluster/dax-cluster.args";
import type { NetworkedStoreEntry } from "./store-entry";

/** An entry that becomes a DaxCluster: service dax. */
export interface DaxStore extends DaxSettingArgs, NetworkedStoreEntry {
    /** The tables that the cluster caches, by the names of their entries. */
    tables?: string[];
}
