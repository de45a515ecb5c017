import type * as pulumi from "@pulumi/pulumi";
import type { ElasticacheClusterArgs } from "./elasticache.args";
import type { ElasticacheSettings } from "./elasticache.settings";

/** What every step of building an ElasticacheCluster works with. */
export interface CacheContext {
    /** The component's name, with which its children's names begin. */
    name: string;
    args: ElasticacheClusterArgs;
    settings: ElasticacheSettings;
    /** The component: the parent of every child. */
    parent: pulumi.Resource;
}
