import type { RedshiftSettingArgs } from "../../warehouse/redshift/redshift-warehouse.args";
import type { NetworkedStoreEntry } from "./store-entry";

/** An entry that becomes a RedshiftWarehouse: service redshift. */
export interface RedshiftStore extends RedshiftSettingArgs, NetworkedStoreEntry {}
