import type { Resource } from "../../frame/resource";

/** Whether two parts of Azure SQL may stand on one server; names that are not known yet do not part them. */
export function sameServer(one: Resource, other: Resource): boolean {
    const [first, second] = [one.peek("serverName"), other.peek("serverName")];
    return first.kind !== "known" || second.kind !== "known" || first.value === second.value;
}
