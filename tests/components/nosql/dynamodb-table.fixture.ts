import { DynamodbTable } from "../../../components/nosql/dynamodb-table/dynamodb-table";
import type {
    DynamodbReplicaArgs,
    DynamodbTableArgs,
} from "../../../components/nosql/dynamodb-table/dynamodb-table.args";
import { dynamodbTableProblems } from "../../../components/nosql/dynamodb-table/dynamodb-table.rules";
import { Environment, Tier } from "../../../components/shared/tier";
import type { Plain, Recording } from "../mocks";
import { record } from "../mocks";

export const topics = (region: string) => ({
    criticalTopicArn: `arn:aws:sns:${region}:123456789012:critical`,
    warningTopicArn: `arn:aws:sns:${region}:123456789012:warning`,
    infoTopicArn: `arn:aws:sns:${region}:123456789012:info`,
});

/** A replica in a region. */
export const replicaIn = (region: string, over: Partial<DynamodbReplicaArgs> = {}): DynamodbReplicaArgs => ({
    region,
    alertTopics: topics(region),
    ...over,
});

/** A table of games, with what a test says about it. */
export function args(over: Partial<DynamodbTableArgs> = {}): DynamodbTableArgs {
    const isPremium = over.tier === Tier.Premium;
    return {
        partitionKey: "gameId",
        tier: Tier.Basic,
        environment: Environment.Dev,
        region: "eu-west-2",
        alertTopics: topics("eu-west-2"),
        tags: { Owner: "data-platform" },
        ...(isPremium ? { replicas: [replicaIn("eu-west-1")] } : {}),
        ...over,
    };
}

const outputs = {
    "aws:dynamodb/table:Table": (_name: string, inputs: Plain) => {
        const arn = `arn:aws:dynamodb:${inputs.region}:123456789012:table/${inputs.name}`;
        return { id: inputs.name, arn, streamArn: inputs.streamEnabled ? `${arn}/stream/1` : "" };
    },
};

/** The table as it would be deployed. */
export function deploy(over: Partial<DynamodbTableArgs> = {}): Promise<Recording<DynamodbTable>> {
    return record(() => new DynamodbTable("games", args(over)), { outputs });
}

/** What is wrong with a table, one line a problem. */
export function problems(over: Partial<DynamodbTableArgs>): string[] {
    return dynamodbTableProblems("games", args(over)).map(({ key, reason }) => `${key}: ${reason}`);
}

/** An index by one attribute. */
export const index = (name: string, ...partitionKeys: string[]) => ({ name, partitionKeys });
