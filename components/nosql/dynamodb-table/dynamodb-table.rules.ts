import type { Problem } from "../../shared/problems";
import { accessProblems } from "./access.rules";
import { capacityProblems } from "./capacity.rules";
import { dataProblems } from "./data.rules";
import type { DynamodbTableArgs } from "./dynamodb-table.args";
import { settingsOf } from "./dynamodb-table.settings";
import { keyProblems } from "./keys.rules";
import { replicationProblems } from "./replication.rules";

/** All that DynamoDB would refuse, or that would take a protection away, in the arguments of a DynamodbTable. What is unknown at preview is skipped. */
export function dynamodbTableProblems(name: string, args: DynamodbTableArgs): Problem[] {
    const settings = settingsOf(name, args);
    return [
        ...keyProblems(args, settings),
        ...capacityProblems(args, settings),
        ...replicationProblems(args, settings),
        ...dataProblems(args, settings),
        ...accessProblems(args, settings),
    ];
}
