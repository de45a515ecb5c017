import type * as pulumi from "@pulumi/pulumi";
import type { Environment } from "../../../shared/tier";
import type { AzurePlacementArgs, SecretVaultArgs } from "../placement";
import { AzureVault } from "./azure-vault";

/** What a store's own vault or key is made from. */
export interface OwnVaultOptions {
    placement: AzurePlacementArgs;
    environment?: Environment;
    tags?: { [key: string]: pulumi.Input<string> };
    parent: pulumi.Resource;
}

/** The vault given, or else one of the store's own, `${name}-vault`. */
export function vaultFor(
    name: string,
    given: SecretVaultArgs | undefined,
    { placement, environment, tags, parent }: OwnVaultOptions,
): SecretVaultArgs {
    return given ?? new AzureVault(`${name}-vault`, { placement, environment, tags }, { parent });
}
