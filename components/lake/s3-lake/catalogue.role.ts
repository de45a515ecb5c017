import * as aws from "@pulumi/aws";
import type { PolicyStatement } from "../../foundation/aws/policy-document";
import { policyDocument, policyText } from "../../foundation/aws/policy-document";
import { trustService } from "../../foundation/aws/trust";
import { kmsStatement } from "./kms-statement";
import type { LakeContext } from "./lake-context";
import { objects } from "./policy";
import type { Zone } from "./zone";

/** The role of a zone's crawler: it reads that zone, writes that database's tables and its own logs. */
export function crawlerRole(
    lake: LakeContext,
    zone: Zone,
    database: aws.glue.CatalogDatabase,
): { role: aws.iam.Role; policy: aws.iam.RolePolicy } {
    const { name, parent, tags, account } = lake;
    const roleName = `${name}-${zone.settings.zone}-crawler-role`;
    const role = new aws.iam.Role(
        roleName,
        {
            description: `Crawls the ${zone.settings.zone} zone of the lake ${name}`,
            assumeRolePolicy: trustService({ service: "glue.amazonaws.com", accountId: account.accountId }),
            tags,
        },
        { parent },
    );
    const statements = [
        ...readStatements(lake, zone),
        tableStatement(lake, database, "WriteTables", writeTables),
        logStatement(lake),
    ];
    const policy = new aws.iam.RolePolicy(
        `${roleName}-policy`,
        { role: role.name, policy: policyDocument(statements) },
        { parent },
    );
    return { role, policy };
}

/** Never deletes a table or partition: crawlers only report what is gone. */
const writeTables = [
    "glue:BatchCreatePartition",
    "glue:BatchGetPartition",
    "glue:BatchUpdatePartition",
    "glue:CreatePartition",
    "glue:CreateTable",
    "glue:GetDatabase",
    "glue:GetPartition",
    "glue:GetPartitions",
    "glue:GetTable",
    "glue:GetTables",
    "glue:UpdatePartition",
    "glue:UpdateTable",
];

function readStatements(lake: LakeContext, { bucket }: Zone): PolicyStatement[] {
    return [
        {
            Sid: "ListZone",
            Effect: "Allow",
            Action: ["s3:GetBucketLocation", "s3:ListBucket"],
            Resource: bucket.arn,
        },
        { Sid: "ReadZone", Effect: "Allow", Action: "s3:GetObject", Resource: objects(bucket.arn) },
        kmsStatement("UseKey", lake.keyArn, ["kms:Decrypt", "kms:GenerateDataKey"], lake.regionName, {}, [
            "s3",
            "glue",
        ]),
    ];
}

/** Glue authorises a table together with its database and the catalogue. Source: "Specifying AWS Glue resource ARNs", AWS Glue developer guide. */
export function tableStatement(
    { account, regionName }: Pick<LakeContext, "account" | "regionName">,
    database: aws.glue.CatalogDatabase,
    Sid: string,
    Action: string[],
): PolicyStatement {
    const glue = policyText`arn:${account.partition}:glue:${regionName}:${account.accountId}`;
    return {
        Sid,
        Effect: "Allow",
        Action,
        Resource: [
            policyText`${glue}:catalog`,
            policyText`${glue}:database/${database.name}`,
            policyText`${glue}:table/${database.name}/*`,
        ],
    };
}

/** With a security configuration, the crawler itself gives its log group the key. Source: "Setting up encryption in AWS Glue", AWS Glue developer guide. */
function logStatement({ account, regionName }: LakeContext): PolicyStatement {
    const groups = policyText`arn:${account.partition}:logs:${regionName}:${account.accountId}:log-group:/aws-glue/crawlers*`;
    return {
        Sid: "WriteLogs",
        Effect: "Allow",
        Action: ["logs:AssociateKmsKey", "logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
        Resource: [groups, policyText`${groups}:*`],
    };
}
