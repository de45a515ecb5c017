import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { regionOf } from "../../foundation/aws/account";
import type { PolicyStatement } from "../../foundation/aws/policy-document";
import { policyDocument, policyText } from "../../foundation/aws/policy-document";
import { trustService } from "../../foundation/aws/trust";
import { DynamodbAccess } from "../dynamodb-table/data.args";
import type { DaxClusterArgs, DaxTableArgs } from "./dax-cluster.args";
import type { DaxSettings } from "./dax-cluster.settings";

/** What every step of building a DaxCluster works with. */
export interface DaxContext {
    name: string;
    args: DaxClusterArgs;
    settings: DaxSettings;
    parent: pulumi.Resource;
}

const reading = ["BatchGetItem", "ConditionCheckItem", "GetItem", "Query", "Scan"];
const writing = ["BatchWriteItem", "DeleteItem", "PutItem", "UpdateItem"];

/** The operations of each access, which DynamoDB and DAX call by the same names; neither has any on a stream here. */
const operations: Record<DynamodbAccess, string[]> = {
    [DynamodbAccess.Read]: reading,
    [DynamodbAccess.Write]: writing,
    [DynamodbAccess.ReadWrite]: [...reading, ...writing],
    [DynamodbAccess.Stream]: [],
};

/** The actions of one kind of access in the words of a service, "dynamodb" or "dax". */
export function actionsOf(access: DynamodbAccess, service: string): string[] {
    return operations[access].map((operation) => `${service}:${operation}`);
}

/** Creates the role by which the cluster reaches its tables. Whoever may use the cluster has this role's rights. Source: "DAX access control". */
export function createRole({ name, args, settings, parent }: DaxContext): aws.iam.Role {
    const role = new aws.iam.Role(
        `${name}-role`,
        {
            description: `DAX cluster ${name}`,
            // DAX is not documented to say on whose behalf it comes. Source: "Creating an IAM service role for DAX".
            assumeRolePolicy: trustService({ service: "dax.amazonaws.com" }),
            tags: args.tags,
        },
        { parent },
    );
    const regionName = regionOf(args.placement.region, parent);
    new aws.iam.RolePolicy(
        `${name}-role-tables`,
        { role: role.name, policy: tablePolicy(args.tables, settings.access, regionName) },
        { parent },
    );
    return role;
}

function tablePolicy(
    tables: DaxTableArgs[],
    access: DynamodbAccess,
    regionName: pulumi.Output<string>,
): pulumi.Input<string> {
    const arns = tables.map(({ tableArn }) => tableArn);
    const keyArns = tables.flatMap(({ keyArn }) => (keyArn === undefined ? [] : [keyArn]));
    const useKeys: PolicyStatement = {
        Sid: "UseTableKeys",
        Effect: "Allow",
        Action: "kms:Decrypt",
        Resource: pulumi.all(keyArns).apply((known) => [...new Set(known)]),
        Condition: { StringEquals: { "kms:ViaService": policyText`dynamodb.${regionName}.amazonaws.com` } },
    };
    return policyDocument([
        { Sid: "DescribeTables", Effect: "Allow", Action: "dynamodb:DescribeTable", Resource: arns },
        {
            Sid: "UseTables",
            Effect: "Allow",
            Action: actionsOf(access, "dynamodb"),
            Resource: arns.flatMap((arn) => [arn, policyText`${arn}/index/*`]),
        },
        ...(keyArns.length === 0 ? [] : [useKeys]),
    ]);
}
