import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { AlertTopicArns } from "../../foundation/aws/placement";
import type { DocumentdbContext } from "./context";
import type { Member } from "./members";

/** Tells the warning topic of a region what happens to its cluster. The topic and its key must admit events.rds.amazonaws.com (AlertTopics does). Source: "Amazon DocumentDB event categories and messages". */
export function subscribe(
    { args, settings, parent }: DocumentdbContext,
    prefix: string,
    { cluster }: Member,
    { region, topics }: { region: pulumi.Input<string> | undefined; topics: AlertTopicArns },
): void {
    if (!settings.eventSubscription) return;
    new aws.docdb.EventSubscription(
        `${prefix}-events`,
        {
            region,
            snsTopicArn: topics.warningTopicArn,
            sourceType: "db-cluster",
            sourceIds: [cluster.clusterIdentifier],
            eventCategories: ["failover", "maintenance"],
            tags: args.tags,
        },
        { parent },
    );
}
