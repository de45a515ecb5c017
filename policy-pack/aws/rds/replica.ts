import type { Resource } from "../../frame/resource";

/** Whether a database or cluster copies another one; knowing that a source is given is enough. */
export function isReplica(database: Resource): boolean {
    return database.has("replicateSourceDb") || database.has("replicationSourceIdentifier");
}
