import type { CosmosSettingArgs } from "../../nosql/cosmos/cosmos-account.args";
import type { StoreEntry } from "./store-entry";

/** An entry that becomes a CosmosAccount: service cosmos. */
export interface CosmosStore extends CosmosSettingArgs, StoreEntry {}
