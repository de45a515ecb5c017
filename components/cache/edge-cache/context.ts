import type * as pulumi from "@pulumi/pulumi";
import type { EdgeCacheArgs } from "./edge-cache.args";
import type { EdgeCacheSettings } from "./edge-cache.settings";

/** What every step of building an EdgeCache works with. */
export interface EdgeContext {
    /** The component's name, with which its children's names begin. */
    name: string;
    args: EdgeCacheArgs;
    settings: EdgeCacheSettings;
    /** The CMK of the logs. */
    keyArn: pulumi.Input<string>;
    /** The component: the parent of every child. */
    parent: pulumi.Resource;
}
