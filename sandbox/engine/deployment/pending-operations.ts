import type { PendingOperation } from "../apitype";

/** What the user is told about operations of which an earlier run does not know whether they happened. */
export function pendingOperationsWarning(operations: PendingOperation[]): string {
    const list = operations.map(({ resource, type }) => `  * ${resource.urn}, interrupted while ${type}`);
    return [
        `Attempting to deploy or update resources with ${operations.length} pending operations from previous deployment.`,
        ...list,
        "An earlier run was stopped while it waited for these, so nobody knows whether they happened. Look at the cloud " +
            "(or the provider) for each of them; then `pulumi refresh` reads the present state and clears the list, except " +
            "for interrupted creates: `pulumi refresh` asks about those, or is told by --clear-pending-creates (they made " +
            "nothing) or by --import-pending-creates URN --import-pending-creates ID (the id of what was made).",
    ].join("\n");
}
