import * as redisenterprise from "@pulumi/azure-native/redisenterprise";
import { deterministicGuid } from "../../foundation/azure/guid";
import type { AzurePrincipalArgs } from "../../foundation/azure/store-settings";
import type { RedisCache } from "./caches";
import type { AzureRedisContext } from "./context";

type Assignment = redisenterprise.AccessPolicyAssignment;

/** Lets a principal in, in one region; `after` is the assignment before it, since a cache takes one change at a time. */
export function createAccess(
    { name, parent }: AzureRedisContext,
    { site, cluster, database }: RedisCache,
    principal: AzurePrincipalArgs,
    after?: Assignment,
): Assignment {
    return new redisenterprise.AccessPolicyAssignment(
        `${name}-${site.prefix}principal-${principal.name}`,
        {
            resourceGroupName: site.placement.resourceGroupName,
            clusterName: cluster.name,
            databaseName: database.name,
            // Azure takes letters and digits only, of which two principals' names could have the same.
            accessPolicyAssignmentName: deterministicGuid(principal.name).replaceAll("-", ""),
            accessPolicyName: "default",
            user: { objectId: principal.principalId },
        },
        { parent, dependsOn: after },
    );
}

/** Lets several principals in, one after the other. */
export function createAccesses(
    context: AzureRedisContext,
    cache: RedisCache,
    principals: AzurePrincipalArgs[] = [],
): void {
    let last: Assignment | undefined;
    for (const principal of principals) last = createAccess(context, cache, principal, last);
}
