import * as aws from "@pulumi/aws";
import type { PolicyStatement } from "../../foundation/aws/policy-document";
import { policyDocument } from "../../foundation/aws/policy-document";
import { RedshiftDeployment } from "../../shared/tiers";
import type { RedshiftContext } from "./context";
import type { RedshiftGrantArgs } from "./redshift-warehouse.args";
import type { Warehouse } from "./warehouse";

/** The ARN of a database of a cluster, as IAM knows it. */
export function databaseArn(clusterArn: string, database: string): string {
    const [, partition, , region, account, , identifier] = clusterArn.split(":");
    return `arn:${partition}:redshift:${region}:${account}:dbname:${identifier}/${database}`;
}

/** Lets a role fetch temporary credentials of its own database user, `IAMR:<role>`. Source: "Using IAM authentication to generate database user credentials". */
function connectStatement({ settings }: RedshiftContext, { arn }: Warehouse): PolicyStatement {
    const isServerless = settings.deployment === RedshiftDeployment.Serverless;
    return {
        Sid: "Connect",
        Effect: "Allow",
        Action: isServerless
            ? ["redshift-serverless:GetCredentials", "redshift-serverless:GetWorkgroup"]
            : ["redshift:GetClusterCredentialsWithIAM"],
        Resource: isServerless ? arn : arn.apply((cluster) => databaseArn(cluster, settings.databaseName)),
    };
}

/** Lets a role run statements through the Data API, and see those that it has run itself. Source: "Authorizing access to the Amazon Redshift Data API". */
function dataApiStatements({ arn }: Warehouse): PolicyStatement[] {
    return [
        {
            Sid: "RunStatements",
            Effect: "Allow",
            Action: [
                "redshift-data:BatchExecuteStatement",
                "redshift-data:ExecuteStatement",
                "redshift-data:DescribeTable",
                "redshift-data:ListDatabases",
                "redshift-data:ListSchemas",
                "redshift-data:ListTables",
            ],
            Resource: arn,
        },
        {
            Sid: "SeeOwnStatements",
            Effect: "Allow",
            Action: [
                "redshift-data:CancelStatement",
                "redshift-data:DescribeStatement",
                "redshift-data:GetStatementResult",
                "redshift-data:ListStatements",
            ],
            Resource: "*",
            Condition: { StringEquals: { "redshift-data:statement-owner-iam-userid": "${aws:userid}" } },
        },
    ];
}

/** Lets a role in as its own database user. */
export function createGrant(
    context: RedshiftContext,
    warehouse: Warehouse,
    { grantName, roleName, dataApi = false }: RedshiftGrantArgs,
): aws.iam.RolePolicy {
    const policy = policyDocument([
        connectStatement(context, warehouse),
        ...(dataApi ? dataApiStatements(warehouse) : []),
    ]);
    const { name, parent } = context;
    return new aws.iam.RolePolicy(`${name}-grant-${grantName}`, { role: roleName, policy }, { parent });
}
