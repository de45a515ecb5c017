import type * as pulumi from "@pulumi/pulumi";
import type { Environment } from "../../../shared/tier";
import type { SecretVaultArgs } from "../placement";

/** What an AzureStoreSecret takes. */
export interface AzureStoreSecretArgs {
    /** The vault that keeps it. */
    vault: SecretVaultArgs;
    /** The secret value, for example a key that the store made. Default: a generated password. */
    value?: pulumi.Input<string>;
    /** The generated password's length, 16 to 128 characters. Default: 32. */
    passwordLength?: number;
    /** What the value is, as a media type. Default: text/plain. */
    contentType?: string;
    /** Whether Pulumi protects the secret: in prod. Default: dev. */
    environment?: Environment;
    /** Tags for the secret. Default: none. */
    tags?: { [key: string]: pulumi.Input<string> };
}
