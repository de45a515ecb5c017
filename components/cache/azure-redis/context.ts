import type * as pulumi from "@pulumi/pulumi";
import type { AzureRedisArgs } from "./azure-redis.args";
import type { AzureRedisSettings } from "./azure-redis.settings";

/** What every step of building an AzureRedis works with. */
export interface AzureRedisContext {
    /** The component's name, with which its children's names begin. */
    name: string;
    args: AzureRedisArgs;
    settings: AzureRedisSettings;
    /** The component: the parent of every child. */
    parent: pulumi.Resource;
}
