import type * as pulumi from "@pulumi/pulumi";
import type { AzurePostgresArgs } from "./azure-postgres.args";
import type { AzurePostgresSettings } from "./azure-postgres.settings";

/** What every step of building an AzurePostgres works with. */
export interface AzurePostgresContext {
    /** The component's name, with which its children's names begin. */
    name: string;
    args: AzurePostgresArgs;
    settings: AzurePostgresSettings;
    /** The component: the parent of every child. */
    parent: pulumi.Resource;
}
