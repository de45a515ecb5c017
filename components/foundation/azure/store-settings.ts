import type * as pulumi from "@pulumi/pulumi";
import type { AzureDnsMode } from "./placement";

/** What an Entra principal is. */
export enum AzurePrincipalType {
    User = "User",
    Group = "Group",
    /** An application's or a managed identity's service principal. */
    ServicePrincipal = "ServicePrincipal",
}

/** What a principal may do with a store's data. */
export enum AzureAccess {
    /** Read. */
    Read = "read",
    /** Read, add, change and delete. */
    Write = "write",
    /** All of it, and letting others in. */
    Admin = "admin",
}

/** Lets an Entra principal use a store, and no more of it than said. */
export interface AzurePrincipalArgs {
    /** Names the assignment among the store's: `${name}-principal-${principal.name}`; lower-case letters, digits and hyphens. */
    name: string;
    /** The principal's object id in Entra (of a managed identity: its principal id). */
    principalId: pulumi.Input<string>;
    /** What the principal is. Default: ServicePrincipal. */
    principalType?: AzurePrincipalType;
    /** What it may do. */
    access: AzureAccess;
}

/** What every store on Azure may be told. */
export interface AzureStoreSettingArgs {
    /** Who keeps the DNS records of a private endpoint, by the endpoint's sub-resource, for example "sqlServer" or "blob". Default: managed, by the component. */
    endpointDns?: { [subResource: string]: AzureDnsMode };
    /** Entra principals that may use the store's data. Default: none. */
    principals?: AzurePrincipalArgs[];
}
