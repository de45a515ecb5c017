import type * as pulumi from "@pulumi/pulumi";
import type { RdsDatabaseArgs } from "./rds-database.args";
import type { RdsSettings } from "./rds-database.settings";

/** What every step of building an RdsDatabase works with. */
export interface RdsContext {
    /** The component's name, with which its children's names begin. */
    name: string;
    args: RdsDatabaseArgs;
    settings: RdsSettings;
    /** The component: the parent of every child. */
    parent: pulumi.Resource;
}
