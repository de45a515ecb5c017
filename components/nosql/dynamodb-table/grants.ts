import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { regionOf } from "../../foundation/aws/account";
import type { PolicyStatement, PolicyValue } from "../../foundation/aws/policy-document";
import { policyDocument, policyText } from "../../foundation/aws/policy-document";
import type { TableContext } from "./context";
import type { DynamodbGrantArgs } from "./data.args";
import { DynamodbAccess } from "./data.args";
import type { Replica } from "./replicas";

/** The table in one region, as policies name it. */
export interface GrantedTable {
    arn: pulumi.Input<string>;
    keyArn: pulumi.Input<string>;
    regionName: pulumi.Input<string>;
}

const reading = [
    "dynamodb:BatchGetItem",
    "dynamodb:ConditionCheckItem",
    "dynamodb:GetItem",
    "dynamodb:PartiQLSelect",
    "dynamodb:Query",
    "dynamodb:Scan",
];
const writing = [
    "dynamodb:BatchWriteItem",
    "dynamodb:DeleteItem",
    "dynamodb:PartiQLDelete",
    "dynamodb:PartiQLInsert",
    "dynamodb:PartiQLUpdate",
    "dynamodb:PutItem",
    "dynamodb:UpdateItem",
];
const streaming = ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"];

/** The statements for one kind of access. Source: "Actions, resources, and condition keys for Amazon DynamoDB", Service authorization reference. */
const statements: Record<DynamodbAccess, (tables: pulumi.Input<string>[]) => PolicyStatement[]> = {
    [DynamodbAccess.Read]: (tables) => [
        allow("DescribeTable", "dynamodb:DescribeTable", tables),
        allow("ReadItems", reading, withIndexes(tables)),
    ],
    [DynamodbAccess.Write]: (tables) => [
        allow("DescribeTable", "dynamodb:DescribeTable", tables),
        allow("WriteItems", writing, tables),
    ],
    [DynamodbAccess.ReadWrite]: (tables) => [
        allow("DescribeTable", "dynamodb:DescribeTable", tables),
        allow("ReadItems", reading, withIndexes(tables)),
        allow("WriteItems", writing, tables),
    ],
    [DynamodbAccess.Stream]: (tables) => {
        const streams = tables.map((table) => policyText`${table}/stream/*`);
        return [
            allow("ReadStream", streaming, streams),
            // It names no table: AWS checks it against the streams of a table that is asked for.
            allow("ListStreams", "dynamodb:ListStreams", streams),
        ];
    },
};

function allow(Sid: string, Action: PolicyStatement["Action"], Resource: PolicyStatement["Resource"]): PolicyStatement {
    return { Sid, Effect: "Allow", Action, Resource };
}

/** PartiQL statements and queries of an index need the index; items are written to the table alone. */
function withIndexes(tables: pulumi.Input<string>[]): PolicyValue[] {
    return tables.flatMap((table) => [table, policyText`${table}/index/*`]);
}

/** DynamoDB uses the key with the rights of who calls it: to read, write or follow an encrypted table is to decrypt its table key. */
function useKey({ keyArn, regionName }: GrantedTable, position: number): PolicyStatement {
    const via = policyText`dynamodb.${regionName}.amazonaws.com`;
    return {
        ...allow(position === 0 ? "UseKey" : `UseKey${position}`, "kms:Decrypt", keyArn),
        Condition: { StringEquals: { "kms:ViaService": via } },
    };
}

/** A policy, as JSON, for one kind of access to the table in all of its regions. */
export function accessPolicy(access: DynamodbAccess, tables: GrantedTable[]): pulumi.Input<string> {
    return policyDocument([...statements[access](tables.map(({ arn }) => arn)), ...tables.map(useKey)]);
}

/** The table in its own region, and in each replica's. */
export function grantedTables(
    { args, settings, parent }: TableContext,
    table: aws.dynamodb.Table,
    keyArn: pulumi.Input<string>,
    replicas: Replica[],
): GrantedTable[] {
    const elsewhere = replicas.map(({ args: { region }, keyArn }) => ({
        keyArn,
        regionName: region,
        arn: replicaArn(table.arn, region, settings.tableName),
    }));
    return [{ arn: table.arn, keyArn, regionName: regionOf(args.region, parent) }, ...elsewhere];
}

/** The ARN of the table in another region: only the region differs. */
export function replicaArn(arn: pulumi.Input<string>, region: string, tableName: string): pulumi.Output<string> {
    return pulumi.output(arn).apply((known) => {
        const [, partition, , , account] = known.split(":");
        return `arn:${partition}:dynamodb:${region}:${account}:table/${tableName}`;
    });
}

/** Adds to an application's role exactly what it needs. */
export function createGrant(
    { name, parent }: TableContext,
    tables: GrantedTable[],
    grant: DynamodbGrantArgs,
): aws.iam.RolePolicy {
    const { grantName, roleName, access } = grant;
    return new aws.iam.RolePolicy(
        `${name}-grant-${grantName}`,
        { role: roleName, policy: accessPolicy(access, tables) },
        { parent },
    );
}
