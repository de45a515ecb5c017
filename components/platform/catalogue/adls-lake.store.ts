import type { AdlsSettingArgs } from "../../lake/adls-lake/adls-lake.args";
import type { StoreEntry } from "./store-entry";

/** An entry that becomes an AdlsLake: service adls. */
export interface AdlsLakeStore extends AdlsSettingArgs, StoreEntry {}
