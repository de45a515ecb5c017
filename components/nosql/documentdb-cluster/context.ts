import type * as pulumi from "@pulumi/pulumi";
import type { DocumentdbClusterArgs } from "./documentdb-cluster.args";
import type { DocumentdbSettings } from "./documentdb-cluster.settings";

/** What every step of building a DocumentdbCluster works with. */
export interface DocumentdbContext {
    /** The component's name, with which its children's names begin. */
    name: string;
    args: DocumentdbClusterArgs;
    settings: DocumentdbSettings;
    /** The component: the parent of every child. */
    parent: pulumi.Resource;
}
