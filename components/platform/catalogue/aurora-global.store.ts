import type { AuroraSettingArgs } from "../../relational/aurora-global/aurora-global.args";
import type { NetworkedStoreEntry } from "./store-entry";

/** An entry that becomes an AuroraGlobal: service aurora-global. Where it is global, it spans the platform's region and its recovery region. */
export interface AuroraStore extends AuroraSettingArgs, NetworkedStoreEntry {}
