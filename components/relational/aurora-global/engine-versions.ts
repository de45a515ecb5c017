/** One line of Aurora PostgreSQL: what AWS calls a major version. */
export interface AuroraLine {
    /** "17": also the prefix of the line's minor versions. */
    version: string;
    /** The family of its parameter groups. */
    family: string;
    /** The minors that a new cluster may have, oldest first. */
    minors: string[];
    /** The minor that AWS keeps for three years or more. */
    longTerm?: string;
    /** Why no new database should use it; left out while it has standard support. */
    retired?: string;
}

const line = (version: string, minors: string[], longTerm?: string): AuroraLine => ({
    version,
    family: `aurora-postgresql${version}`,
    minors,
    ...(longTerm === undefined ? {} : { longTerm }),
});

const gone = "its standard support is over";
const past = (version: string, minors: string[]): AuroraLine => ({ ...line(version, minors), retired: gone });

/**
 * The lines of Aurora PostgreSQL, oldest first. A minor is left out once its own standard support ends, so 15.4, 16.6 and 17.4 are not here.
 * Those past standard support have the minors of extended support. Source: "Release calendars for Aurora PostgreSQL", November 2026.
 */
export const auroraLines: AuroraLine[] = [
    past("11", ["11.9", "11.21"]),
    past("12", ["12.9", "12.22"]),
    past("13", ["13.9", "13.23"]),
    line("14", ["14.18", "14.19", "14.20", "14.22", "14.23"]),
    line("15", ["15.10", "15.13", "15.14", "15.15", "15.17", "15.18"], "15.10"),
    line("16", ["16.8", "16.9", "16.10", "16.11", "16.13", "16.14"], "16.8"),
    line("17", ["17.5", "17.6", "17.7", "17.9", "17.10"], "17.7"),
    line("18", ["18.3", "18.4"]),
];

/** What a new regional cluster gets: the newest line with a long-term minor; its minors come by themselves. */
export const defaultLine = "17";

/** What a new global database gets, which takes no minors by itself: the default line's long-term minor. */
export const defaultGlobalVersion = "17.7";

/** The line that a version ("17", "17.7") belongs to; undefined for one that Strata does not know. */
export function lineOf(version: string): AuroraLine | undefined {
    return auroraLines.find((one) => version === one.version || version.startsWith(`${one.version}.`));
}

/** Whether a version names a minor ("17.7") and not just its line ("17"). */
export function isMinor(version: string): boolean {
    return version.includes(".");
}

/** The lines that a new database may have. */
export function currentLines(): string[] {
    return auroraLines.filter(({ retired }) => retired === undefined).map(({ version }) => version);
}
