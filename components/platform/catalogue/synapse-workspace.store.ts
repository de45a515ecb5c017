import type { LakeZone } from "../../lake/shared/lake-zone";
import type { SynapseSettingArgs } from "../../warehouse/synapse/synapse-workspace.args";
import type { StoreEntry } from "./store-entry";

/** An entry that becomes a SynapseWorkspace: service synapse. */
export interface SynapseStore extends SynapseSettingArgs, StoreEntry {
    /** The platform's lake on Azure that the workspace is linked to, by the name of its entry. Default: the only one. */
    dataLake?: string;
    /** The zone of the lake whose file system the workspace writes tables and logs of its own to. Default: processed. */
    dataLakeZone?: LakeZone;
}
