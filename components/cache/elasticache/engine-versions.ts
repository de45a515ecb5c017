import { CacheEngine } from "./elasticache.args";

/** One version that ElastiCache takes. Source: "Supported engines and versions", Amazon ElastiCache user guide. */
export interface EngineLine {
    engine: CacheEngine;
    /** Major and minor. */
    version: string;
    /** The parameter group family. */
    family: string;
    /** Users can sign in by IAM. Source: "Authenticating with IAM": Redis OSS 7.0 or Valkey 7.2 and later. */
    iamAuthentication: boolean;
    /** TLS can be turned on without a new cache. */
    tlsInPlace: boolean;
    /** The newest minor of its major version. */
    newest?: boolean;
}

const { Valkey, Redis } = CacheEngine;
const valkey = { engine: Valkey, iamAuthentication: true, tlsInPlace: true };

const lines: EngineLine[] = [
    { ...valkey, version: "7.2", family: "valkey7", newest: true },
    { ...valkey, version: "8.0", family: "valkey8" },
    { ...valkey, version: "8.1", family: "valkey8" },
    { ...valkey, version: "8.2", family: "valkey8", newest: true },
    { ...valkey, version: "9.0", family: "valkey9", newest: true },
    { engine: Redis, version: "6.2", family: "redis6.x", iamAuthentication: false, tlsInPlace: false, newest: true },
    { engine: Redis, version: "7.0", family: "redis7", iamAuthentication: true, tlsInPlace: true },
    { engine: Redis, version: "7.1", family: "redis7", iamAuthentication: true, tlsInPlace: true, newest: true },
];

/** The version that a cache takes when none is named. */
export const defaultVersions: Record<CacheEngine, string> = { [Valkey]: "8.2", [Redis]: "7.1" };

/** The line of a version; undefined when ElastiCache has none such, or ends its support. */
export function lineOf(engine: CacheEngine, version: string): EngineLine | undefined {
    return lines.find((line) => line.engine === engine && line.version === version);
}

/** The versions of an engine. */
export function versionsOf(engine: CacheEngine): string[] {
    return lines.filter((line) => line.engine === engine).map(({ version }) => version);
}

/** The newest minor of a version's major. */
export function newestOf({ engine, version }: EngineLine): string {
    const major = `${version.split(".")[0]}.`;
    const newest = lines.find((line) => line.engine === engine && line.newest && line.version.startsWith(major));
    return newest?.version ?? version;
}
