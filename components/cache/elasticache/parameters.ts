import type { ElasticacheSettings } from "./elasticache.settings";
import { isClustered } from "./elasticache.settings";

/** What the component's own arguments decide; never overridden by `parameters`. */
const ownParameters: { [name: string]: string } = {
    "cluster-enabled": "clusterMode",
    "maxmemory-policy": "evictionPolicy",
    "notify-keyspace-events": "keyspaceEvents",
    "slowlog-log-slower-than": "slowCommandMs",
};

/** The argument that decides a parameter; undefined when `parameters` may. */
export function argumentOf(parameter: string): string | undefined {
    return ownParameters[parameter];
}

/** One parameter of a parameter group, as aws.elasticache.ParameterGroup takes it. */
interface Parameter {
    name: string;
    value: string;
}

/**
 * The parameter group's parameters, sorted by name. The quarter of memory that ElastiCache reserves for snapshots and failover
 * (`reserved-memory-percent`) is left to it.
 */
export function parametersOf(
    settings: ElasticacheSettings,
    keyspaceEvents: string | undefined,
    overrides: { [name: string]: string } = {},
): Parameter[] {
    const values: { [name: string]: string } = {
        // Freed memory goes back in the background, so that deleting a large key does not stop the others.
        "lazyfree-lazy-eviction": "yes",
        "lazyfree-lazy-expire": "yes",
        "lazyfree-lazy-server-del": "yes",
        // A connection whose client is gone is closed after an hour; pools keep theirs alive.
        timeout: "3600",
        ...overrides,
        "cluster-enabled": isClustered(settings) ? "yes" : "no",
        "maxmemory-policy": settings.evictionPolicy,
        // In microseconds.
        "slowlog-log-slower-than": String(Math.round(settings.slowCommandMs * 1000)),
        ...(keyspaceEvents === undefined ? {} : { "notify-keyspace-events": keyspaceEvents }),
    };
    return Object.entries(values)
        .map(([name, value]) => ({ name, value }))
        .sort((one, other) => one.name.localeCompare(other.name));
}
