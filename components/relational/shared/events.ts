import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { AlertTopicArns } from "../../foundation/aws/placement";

/** The categories that tell of trouble, by what it happens to. Source: "Amazon RDS event categories and event messages", for RDS and for Aurora. */
const categories = {
    "db-instance": ["availability", "failover", "failure", "low storage", "read replica", "recovery", "restoration"],
    "db-cluster": ["failover", "failure", "maintenance"],
};

/** Whose events are told, and where. */
export interface EventOptions {
    sourceType: keyof typeof categories;
    region: pulumi.Input<string> | undefined;
    topics: AlertTopicArns;
    tags?: { [key: string]: pulumi.Input<string> };
    parent: pulumi.Resource;
}

/** Tells the warning topic what happens to databases of one region; an event comes once, where an alarm lasts. The topic and its key must admit events.rds.amazonaws.com (AlertTopics does). */
export function subscribeToEvents(
    name: string,
    sources: (aws.rds.Instance | aws.rds.Cluster | aws.rds.ClusterInstance)[],
    { sourceType, region, topics, tags, parent }: EventOptions,
): void {
    new aws.rds.EventSubscription(
        name,
        {
            region,
            snsTopic: topics.warningTopicArn,
            sourceType,
            sourceIds: sources.map((source) => ("identifier" in source ? source.identifier : source.clusterIdentifier)),
            eventCategories: categories[sourceType],
            tags,
        },
        { parent },
    );
}
