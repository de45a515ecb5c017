import type * as pulumi from "@pulumi/pulumi";
import type { CosmosAccountArgs } from "./cosmos-account.args";
import type { CosmosSettings } from "./cosmos-account.settings";

/** What every step of building a CosmosAccount works with. */
export interface CosmosContext {
    /** The component's name, with which its children's names begin. */
    name: string;
    args: CosmosAccountArgs;
    settings: CosmosSettings;
    /** The component: the parent of every child. */
    parent: pulumi.Resource;
}
