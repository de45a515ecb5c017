import type { LakeSettingArgs } from "../../lake/s3-lake/s3-lake.args";
import type { StoreEntry } from "./store-entry";

/** An entry that becomes an S3Lake: service s3. */
export interface S3LakeStore extends LakeSettingArgs, StoreEntry {}
