import type * as pulumi from "@pulumi/pulumi";
import type { Environment } from "../../../shared/tier";
import type { AzureDnsMode, AzurePlacementArgs } from "../placement";

/** What an AzureVault takes. */
export interface AzureVaultArgs {
    /** Where it stands, and the workspace that its audit log goes to. */
    placement: AzurePlacementArgs;
    /** Who keeps the DNS records of its private endpoint, by the endpoint's sub-resource, which is "vault". Default: managed. */
    endpointDns?: { [subResource: string]: AzureDnsMode };
    /** How long a deleted vault, key or secret can be brought back, in days, 7 to 90; Azure takes no other value later. Default: 90 in prod, else 7. */
    softDeleteDays?: number;
    /** Decides softDeleteDays, and whether Pulumi protects the vault and Azure locks it. Default: dev. */
    environment?: Environment;
    /** Tags for everything created. Default: none. */
    tags?: { [key: string]: pulumi.Input<string> };
}
