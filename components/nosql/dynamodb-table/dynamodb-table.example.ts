import type { AlertTopicArns } from "../../foundation/aws/placement";
import { Tier } from "../../shared/tier";
import { DynamodbTable } from "./dynamodb-table";

/** Carts that expire: all that the table cannot know by itself is its key, and whom to alert. */
export function carts(alertTopics: AlertTopicArns): DynamodbTable {
    return new DynamodbTable("carts", { tier: Tier.Basic, partitionKey: "cartId", ttl: "expiresAt", alertTopics });
}
