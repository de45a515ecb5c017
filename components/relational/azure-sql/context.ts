import type * as pulumi from "@pulumi/pulumi";
import type { AzureSqlArgs } from "./azure-sql.args";
import type { AzureSqlSettings } from "./azure-sql.settings";

/** What every step of building an AzureSql works with. */
export interface AzureSqlContext {
    /** The component's name, with which its children's names begin. */
    name: string;
    args: AzureSqlArgs;
    settings: AzureSqlSettings;
    /** The component: the parent of every child. */
    parent: pulumi.Resource;
}
