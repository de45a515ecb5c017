/** What the sandbox knows of a database engine. */
export interface Engine {
    port: number;
    family: string;
    /** Offered versions, oldest first; the last is the default. */
    versions: readonly string[];
}

/** Engines and versions as Amazon RDS and Aurora offered them in late 2026. */
export const engines: Record<string, Engine> = {
    "aurora-mysql": { port: 3306, family: "mysql", versions: ["8.0.mysql_aurora.3.08.2", "8.0.mysql_aurora.3.10.0"] },
    "aurora-postgresql": { port: 5432, family: "postgres", versions: ["15.18", "16.14", "17.10"] },
    mariadb: { port: 3306, family: "mysql", versions: ["10.11.16", "11.4.10", "11.8.6"] },
    mysql: { port: 3306, family: "mysql", versions: ["8.0.42", "8.4.5"] },
    postgres: { port: 5432, family: "postgres", versions: ["14.22", "15.17", "16.13", "17.9"] },
};

/** The port of an engine, also of those that the table does not hold. */
export function defaultPort(engine: string): number {
    if (engine.startsWith("oracle")) return 1521;
    if (engine.startsWith("sqlserver")) return 1433;
    return engines[engine]?.port ?? 3306;
}

/** The version that RDS takes when none is given. */
export function latestVersion(engine: string): string {
    return engines[engine]?.versions.at(-1) ?? "1.0";
}

/** `mysql` or `postgres` for the engines that speak those protocols, else the engine itself. */
export function engineFamily(engine: string): string {
    return engines[engine]?.family ?? engine;
}
