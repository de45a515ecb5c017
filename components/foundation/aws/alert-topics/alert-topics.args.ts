import type * as pulumi from "@pulumi/pulumi";
import type { AlarmSeverity } from "../alarms";

/** How an alert leaves SNS. */
export enum SubscriptionProtocol {
    Email = "email",
    Https = "https",
}

/** Somebody, or something, that is told of alarms. */
export interface AlertSubscription {
    /** Names the subscription among the topics': lower-case letters, digits and hyphens. */
    name: string;
    /** Which alarms are told. */
    severity: AlarmSeverity;
    /** How they are told. */
    protocol: SubscriptionProtocol;
    /** The e-mail address or https URL; an e-mail address has to confirm by a link that AWS sends. A URL is kept as a Pulumi secret, since it often holds a token. */
    endpoint: pulumi.Input<string>;
}

/** What AlertTopics takes. */
export interface AlertTopicsArgs {
    /** The CMK of the topics, in their region; its policy must let CloudWatch publish (a StoreKey for sns does). */
    kmsKeyArn: pulumi.Input<string>;
    /** Who is told. Default: nobody. */
    subscriptions?: AlertSubscription[];
    /** The AWS region. Default: the provider's region (`aws:region`). */
    region?: pulumi.Input<string>;
    /** Tags for the topics. Default: none. */
    tags?: { [key: string]: pulumi.Input<string> };
}
