import type { Resource } from "../../frame/resource";

/** A read replica has the backups and the standby of the server that it follows. */
export function isMysqlReplica(server: Resource): boolean {
    return server.text("createMode") === "Replica" || server.text("replicationRole") === "Replica";
}
