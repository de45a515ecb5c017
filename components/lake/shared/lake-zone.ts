/** The zones of a lake, in the order in which data passes through them. */
export enum LakeZone {
    Raw = "raw",
    Processed = "processed",
    Curated = "curated",
}
