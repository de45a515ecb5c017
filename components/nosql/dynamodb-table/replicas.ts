import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { TableContext } from "./context";
import type { DynamodbReplicaArgs } from "./dynamodb-table.args";
import { DynamodbConsistency } from "./dynamodb-table.args";
import { scaleReplica } from "./scaling";
import type { TableKeys } from "./table";
import { tableClasses } from "./table";

/** A copy of the table in another region. */
export interface Replica {
    args: DynamodbReplicaArgs;
    /** What has to exist before anything is done to the copy. */
    resource: pulumi.Resource;
    keyArn: pulumi.Input<string>;
}

/**
 * Creates the replicas one after the other, as DynamoDB adds one at a time, and after everything in `ready`: a provisioned table takes a
 * replica only once its write capacity is scaled, and a replica begins with the indexes that there are. Strongly consistent ones are part of the table.
 */
export function createReplicas(
    context: TableContext,
    table: aws.dynamodb.Table,
    keys: TableKeys,
    ready: pulumi.Resource[],
): Replica[] {
    const { consistency, replicas } = context.settings;
    let previous: pulumi.Resource = table;
    return replicas.map((args) => {
        const keyArn = keys.replicas.get(args) ?? keys.table;
        if (consistency === DynamodbConsistency.Eventual)
            previous = createReplica(context, table, args, keyArn, [...ready, previous]);
        scaleReplica(context, args.region, previous);
        return { args, keyArn, resource: previous };
    });
}

function createReplica(
    { name, args, settings, parent }: TableContext,
    table: aws.dynamodb.Table,
    replica: DynamodbReplicaArgs,
    keyArn: pulumi.Input<string>,
    dependsOn: pulumi.Resource[],
): aws.dynamodb.TableReplica {
    const { protection, tableClass } = settings;
    return new aws.dynamodb.TableReplica(
        `${name}-replica-${replica.region}`,
        {
            region: replica.region,
            globalTableArn: table.arn,
            kmsKeyArn: keyArn,
            pointInTimeRecovery: replica.backups ?? true,
            deletionProtectionEnabled: protection.deletionProtection,
            tableClassOverride: tableClasses[replica.tableClass ?? tableClass],
            tags: { ...args.tags, ...replica.tags },
        },
        { parent, protect: protection.protect, dependsOn },
    );
}
