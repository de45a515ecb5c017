import type * as pulumi from "@pulumi/pulumi";
import type { AlertSubscription } from "../../../shared/alerts";

/** What AlertTopics takes. */
export interface AlertTopicsArgs {
    /** The CMK of the topics, in their region; its policy must let CloudWatch and events.rds.amazonaws.com publish (a StoreKey for sns does). */
    kmsKeyArn: pulumi.Input<string>;
    /** Who is told. Default: nobody. */
    subscriptions?: AlertSubscription[];
    /** The AWS region. Default: the provider's region (`aws:region`). */
    region?: pulumi.Input<string>;
    /** Tags for the topics. Default: none. */
    tags?: { [key: string]: pulumi.Input<string> };
}
