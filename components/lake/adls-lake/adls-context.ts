import type * as pulumi from "@pulumi/pulumi";
import type { AdlsLakeArgs } from "./adls-lake.args";
import type { AdlsSettings } from "./adls-lake.settings";

/** What every step of building an AdlsLake works with. */
export interface AdlsContext {
    /** The component's name, with which its children's names begin. */
    name: string;
    args: AdlsLakeArgs;
    settings: AdlsSettings;
    /** The component: the parent of every child. */
    parent: pulumi.Resource;
}
