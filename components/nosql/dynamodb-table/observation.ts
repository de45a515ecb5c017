import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { TableContext } from "./context";
import { DynamodbStreamPrecision } from "./data.args";
import { DynamodbInsights } from "./dynamodb-table.args";
import type { Replica } from "./replicas";

const modes: Record<Exclude<DynamodbInsights, DynamodbInsights.Off>, string> = {
    [DynamodbInsights.ThrottledKeys]: "THROTTLED_KEYS",
    [DynamodbInsights.AllKeys]: "ACCESSED_AND_THROTTLED_KEYS",
};

/** Ranks the keys of the table and of each global index, in the table's region and in each replica's. */
export function rankKeys(
    context: TableContext,
    table: aws.dynamodb.Table,
    indexes: aws.dynamodb.GlobalSecondaryIndex[],
    replicas: Replica[],
): void {
    const { args, settings } = context;
    rankKeysIn(context, "insights", args.region, settings.contributorInsights, [table, ...indexes]);
    for (const { args: replica, resource } of replicas) {
        const insights = replica.contributorInsights ?? settings.contributorInsights;
        rankKeysIn(context, `insights-${replica.region}`, replica.region, insights, [resource]);
    }
}

function rankKeysIn(
    { name, settings, parent }: TableContext,
    role: string,
    region: pulumi.Input<string> | undefined,
    insights: DynamodbInsights,
    dependsOn: pulumi.Resource[],
): void {
    if (insights === DynamodbInsights.Off) return;
    for (const indexName of [undefined, ...settings.globalIndexes.map((index) => index.name)])
        new aws.dynamodb.ContributorInsights(
            indexName === undefined ? `${name}-${role}` : `${name}-${role}-${indexName}`,
            { region, tableName: settings.tableName, indexName, mode: modes[insights] },
            { parent, dependsOn },
        );
}

/** Sends every change to the Kinesis data stream, where there is one. */
export function streamToKinesis({ name, args, parent }: TableContext, table: aws.dynamodb.Table): void {
    if (args.kinesis === undefined) return;
    const { streamArn, precision } = args.kinesis;
    new aws.dynamodb.KinesisStreamingDestination(
        `${name}-kinesis`,
        {
            region: args.region,
            tableName: table.name,
            streamArn,
            approximateCreationDateTimePrecision: precision ?? DynamodbStreamPrecision.Microsecond,
        },
        { parent },
    );
}

/** Attaches the resource policy, where there is one. */
export function attachPolicy({ name, args, parent }: TableContext, table: aws.dynamodb.Table): void {
    if (args.resourcePolicy === undefined) return;
    new aws.dynamodb.ResourcePolicy(
        `${name}-policy`,
        { region: args.region, resourceArn: table.arn, policy: args.resourcePolicy },
        { parent },
    );
}
