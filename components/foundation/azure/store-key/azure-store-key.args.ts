import type * as pulumi from "@pulumi/pulumi";
import type { Environment } from "../../../shared/tier";
import type { AzurePlacementArgs, SecretVaultArgs } from "../placement";

/** The kind of store that a key encrypts. */
export enum AzureKeyUsage {
    /** Azure SQL: transparent data encryption of a server's databases. */
    Sql = "sql",
    /** PostgreSQL flexible servers. */
    Postgres = "postgres",
    /** Cosmos DB accounts. */
    Cosmos = "cosmos",
    /** Azure Managed Redis. */
    Redis = "redis",
    /** Storage accounts, lakes among them. */
    Storage = "storage",
    /** Synapse workspaces. */
    Synapse = "synapse",
    /** Event Hubs and Service Bus namespaces. */
    Streaming = "streaming",
}

/** What an AzureStoreKey takes. */
export interface AzureStoreKeyArgs {
    /** The kind of store that the key encrypts. */
    usage: AzureKeyUsage;
    /** Where its identity stands: the region of the stores. */
    placement: AzurePlacementArgs;
    /** The vault of the same region that keeps the key. */
    vault: SecretVaultArgs;
    /** Whether Pulumi protects the key: in prod. Default: dev. */
    environment?: Environment;
    /** Tags for key and identity. Default: none. */
    tags?: { [key: string]: pulumi.Input<string> };
}
