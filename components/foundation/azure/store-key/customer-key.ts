import type { AzureKeyArgs } from "../placement";
import type { OwnVaultOptions } from "../vault/vault-for";
import { vaultFor } from "../vault/vault-for";
import { AzureStoreKey } from "./azure-store-key";
import type { AzureKeyUsage } from "./azure-store-key.args";

/** What a store's own key is made from. */
export interface OwnKeyOptions extends OwnVaultOptions {
    usage: AzureKeyUsage;
}

/** The key given, or else one of the store's own, `${name}-key`, in a vault of its own, `${name}-vault`. */
export function customerKeyFor(name: string, given: AzureKeyArgs | undefined, options: OwnKeyOptions): AzureKeyArgs {
    if (given !== undefined) return given;
    const { usage, placement, environment, tags, parent } = options;
    const vault = vaultFor(name, undefined, options);
    return new AzureStoreKey(`${name}-key`, { usage, placement, vault, environment, tags }, { parent });
}
