import type { Resource } from "../../frame/resource";

/** A read replica has the backups and the standby of the server that it follows. */
export function isReplica(server: Resource): boolean {
    const role = server.text("replicationRole") ?? "";
    return server.text("createMode") === "Replica" || /replica$/i.test(role);
}
