import type { AlertTopicArns } from "../../foundation/aws/placement";
import { Environment, Tier } from "../../shared/tier";
import { DynamodbTable } from "./dynamodb-table";
import { gamingTables } from "./gaming-tables";

/** The tables of an online game, in London and in Ireland. */
export function gaming(alertTopics: AlertTopicArns, there: AlertTopicArns): DynamodbTable[] {
    const shared = { tier: Tier.Premium, environment: Environment.Prod, region: "eu-west-2", alertTopics };
    const replicas = [{ region: "eu-west-1", alertTopics: there }];
    return Object.entries(gamingTables).map(
        ([name, definition]) => new DynamodbTable(name, { ...definition, ...shared, replicas }),
    );
}
