/** The engines of an RdsDatabase. */
export enum RdsEngine {
    MariaDb = "mariadb",
    Postgres = "postgres",
}

/** One line of versions of an engine: what RDS calls a major version. */
export interface EngineLine {
    /** "11.8", "18": also the prefix of the line's minor versions. */
    version: string;
    /** The family of its parameter groups. */
    family: string;
    /** Whether RDS authenticates database users by IAM. */
    iamAuthentication: boolean;
    /** Whether RDS Proxy pools its connections. */
    proxy: boolean;
    /** Why no new database should use it; left out while it has standard support. */
    retired?: string;
}

const gone = "its standard support is over";

/**
 * MariaDB's lines. IAM authentication: 10.11, 11.4 and 11.8 only. Sources: "MariaDB on Amazon RDS versions", "Supported Regions and DB
 * engines for IAM database authentication" and "... for Amazon RDS Proxy", Amazon RDS user guide, 2026; 12.3 is not on the last two yet.
 */
const mariaDbLines: EngineLine[] = [
    { version: "10.4", family: "mariadb10.4", iamAuthentication: false, proxy: false, retired: gone },
    { version: "10.5", family: "mariadb10.5", iamAuthentication: false, proxy: true, retired: gone },
    { version: "10.6", family: "mariadb10.6", iamAuthentication: false, proxy: true, retired: gone },
    { version: "10.11", family: "mariadb10.11", iamAuthentication: true, proxy: true },
    { version: "11.4", family: "mariadb11.4", iamAuthentication: true, proxy: true },
    { version: "11.8", family: "mariadb11.8", iamAuthentication: true, proxy: true },
    { version: "12.3", family: "mariadb12.3", iamAuthentication: false, proxy: false },
];

const postgresLine = (version: string, retired?: string): EngineLine => ({
    version,
    family: `postgres${version}`,
    iamAuthentication: true,
    proxy: true,
    ...(retired === undefined ? {} : { retired }),
});

/** PostgreSQL's lines. Source: "Release calendar for Amazon RDS for PostgreSQL", Amazon RDS for PostgreSQL release notes, 2026. */
const postgresLines: EngineLine[] = [
    postgresLine("11", gone),
    postgresLine("12", gone),
    postgresLine("13", gone),
    postgresLine("14"),
    postgresLine("15"),
    postgresLine("16"),
    postgresLine("17"),
    postgresLine("18"),
];

/** The lines of each engine, oldest first. */
export const engineLines: Record<RdsEngine, EngineLine[]> = {
    [RdsEngine.MariaDb]: mariaDbLines,
    [RdsEngine.Postgres]: postgresLines,
};

/** What a new database gets: the newest line that has everything, and whose minors have settled. */
export const defaultVersions: Record<RdsEngine, string> = {
    [RdsEngine.MariaDb]: "11.8",
    [RdsEngine.Postgres]: "17",
};

/** The line that a version ("11.8", "11.8.6", "17.9") belongs to; undefined for one that Strata does not know. */
export function lineOf(engine: RdsEngine, version: string): EngineLine | undefined {
    return engineLines[engine].find((line) => version === line.version || version.startsWith(`${line.version}.`));
}

/** Whether a version names a minor ("11.8.6", "17.9") and not just its line ("11.8", "17"). */
export function isMinorPinned(line: EngineLine, version: string): boolean {
    return version !== line.version;
}

/** The versions of an engine that a new database may have, or those of them with one feature. */
export function currentVersions(engine: RdsEngine, feature?: "iamAuthentication" | "proxy"): string[] {
    return engineLines[engine]
        .filter((line) => line.retired === undefined && (feature === undefined || line[feature]))
        .map((line) => line.version);
}
