import type * as pulumi from "@pulumi/pulumi";

/** Who keeps the DNS records of a private endpoint. */
export enum AzureDnsMode {
    /** The component: a zone group in the private DNS zones of the placement. */
    Managed = "managed",
    /** An Azure Policy of the organisation, which adds the zone group by itself; the component leaves it alone. */
    Policy = "policy",
    /** Somebody else, by hand or on a DNS server of their own, from the endpoint's records. */
    External = "external",
}

/** Where in Azure a store stands, and what it finds there. */
export interface AzurePlacementArgs {
    /** The Azure region by its short name, for example "uksouth"; plain, since zones and pairs follow from it. */
    location: string;
    /** The resource group of everything that the store creates. */
    resourceGroupName: pulumi.Input<string>;
    /** The subnet of the store's private endpoints. */
    endpointSubnetId: pulumi.Input<string>;
    /** The subnet delegated to PostgreSQL flexible servers. Default: none, so that a server takes a private endpoint. */
    postgresSubnetId?: pulumi.Input<string>;
    /** The ids of the private DNS zones that the placement's network is linked to, by zone name, for example "privatelink.database.windows.net". Default: none. */
    privateDnsZoneIds?: { [zone: string]: pulumi.Input<string> };
    /** The Log Analytics workspace that logs and metrics go to. */
    workspaceId: pulumi.Input<string>;
}

/** The action groups that a store's alerts report to; they are global, so that all regions share them. */
export interface AlertGroupIds {
    /** Data or service is at risk now: wakes somebody up. */
    criticalGroupId: pulumi.Input<string>;
    /** Will become critical if nobody acts today. */
    warningGroupId: pulumi.Input<string>;
    /** Worth knowing; nothing to do. */
    infoGroupId: pulumi.Input<string>;
}

/** A customer-managed key in a Key Vault, and the identity that may use it; an AzureStoreKey is one. */
export interface AzureKeyArgs {
    /** The key's resource id, by which an identity of a store's own is let in, where two regions open each other's data. Default: none. */
    keyId?: pulumi.Input<string>;
    /** The key's URI without a version, `https://<vault>.vault.azure.net/keys/<key>`: whoever takes it follows rotations by itself. */
    keyUri: pulumi.Input<string>;
    /** The key's URI with its version at creation, for services that take no other. */
    keyUriWithVersion: pulumi.Input<string>;
    /** The key's name in its vault. */
    keyName: pulumi.Input<string>;
    /** The vault's URI, `https://<vault>.vault.azure.net/`. */
    vaultUri: pulumi.Input<string>;
    /** The resource id of the user-assigned identity that may wrap and unwrap with the key. */
    identityId: pulumi.Input<string>;
    /** The object id of that identity in Entra. */
    identityPrincipalId: pulumi.Input<string>;
}

/** A Key Vault that a store's secrets are kept in; an AzureVault is one. */
export interface SecretVaultArgs {
    /** The vault's resource id. */
    vaultId: pulumi.Input<string>;
    /** The vault's name. */
    vaultName: pulumi.Input<string>;
    /** The resource group that the vault is in. */
    resourceGroupName: pulumi.Input<string>;
}
