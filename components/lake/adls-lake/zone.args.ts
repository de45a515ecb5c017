/** Where Azure may keep files as they age, from warmer to colder. */
export enum AdlsAccessTier {
    Hot = "Hot",
    Cool = "Cool",
    Cold = "Cold",
    /** Offline: a file takes hours to come back before it can be read. Not with zone redundancy. */
    Archive = "Archive",
}

/** One move of ageing files. */
export interface AdlsTransitionArgs {
    /** The access tier that files move to. */
    accessTier: AdlsAccessTier;
    /** The age at which they move, in days. */
    afterDays: number;
}

/** How files of a zone age. A zone's defaults are replaced setting by setting. */
export interface AdlsLifecycleArgs {
    /** The moves, from warmer to colder; an empty list for none. Default: raw to Cool after 30 and to Cold after 90 days, processed and curated to Cool after 30. */
    transitions?: AdlsTransitionArgs[];
    /** Whether moves count from the last read or write, and a read brings a file back from Cool, and not from the last write alone. Default: true for curated, else false. */
    sinceLastAccess?: boolean;
    /** The age since the last write at which files are deleted, in days. Default: never. */
    expireAfterDays?: number;
}

/** Write once, read many: what is written cannot be changed, renamed or deleted for a time. The policy is made unlocked; locking it, which nobody can undo, is left to a person. */
export interface AdlsImmutabilityArgs {
    /** For how long after writing, in days: 1 to 146,000. */
    days: number;
    /** Whether files that exist may still be appended to. Default: false. */
    appendWrites?: boolean;
}

/** One zone of a lake: a file system. */
export interface AdlsZoneArgs {
    /** The file system's name: 3 to 63 lower-case letters, digits and single hyphens. Default: the zone's own word. */
    fileSystemName?: string;
    /** How files age. Default: the zone's own lifecycle. */
    lifecycle?: AdlsLifecycleArgs;
    /** Whether, and for how long, files are kept as they were written. Engines that write by renaming, such as Spark, cannot write to such a zone. Default: not at all. */
    immutability?: AdlsImmutabilityArgs;
}

/** The zones of a lake. */
export interface AdlsFileSystemsArgs {
    /** The zone of data as it came in. Default: its own settings. */
    raw?: AdlsZoneArgs;
    /** The zone of cleaned and transformed data. Default: its own settings. */
    processed?: AdlsZoneArgs;
    /** The zone of data that consumers may rely on. Default: its own settings. */
    curated?: AdlsZoneArgs;
}
