import type { AlertTopicArns, AwsPlacementArgs } from "../../foundation/aws/placement";
import type { DynamodbTable } from "../dynamodb-table/dynamodb-table";
import { DaxCluster } from "./dax-cluster";

/** A cache in front of a table: three nodes of the standard tier. */
export function gamesCache(games: DynamodbTable, placement: AwsPlacementArgs, alertTopics: AlertTopicArns): DaxCluster {
    const tables = [{ tableArn: games.tableArn, keyArn: games.keyArn }];
    return new DaxCluster("games-dax", { tables, placement, alertTopics });
}
