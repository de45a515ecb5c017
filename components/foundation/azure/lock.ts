import * as authorization from "@pulumi/azure-native/authorization";
import type * as pulumi from "@pulumi/pulumi";
import { Environment } from "../../shared/tier";

/** In prod, a lock on a resource that holds data, `${name}-lock`: Azure refuses to delete it, and whatever lies in it, to everybody. Elsewhere nothing. */
export function lockInProd(
    name: string,
    resourceId: pulumi.Input<string>,
    environment: Environment | undefined,
    { parent }: { parent: pulumi.Resource },
): void {
    if (environment !== Environment.Prod) return;
    new authorization.ManagementLockByScope(
        `${name}-lock`,
        {
            scope: resourceId,
            level: authorization.LockLevel.CanNotDelete,
            notes: "Holds data of production: take this lock away before deleting it",
        },
        { parent },
    );
}
