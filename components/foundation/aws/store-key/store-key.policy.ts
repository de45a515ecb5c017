import * as pulumi from "@pulumi/pulumi";
import type { CallerAccount } from "../account";
import { KeyUsage } from "./store-key.args";

/** One statement of a key policy. */
export interface KeyStatement {
    Sid: string;
    Effect: "Allow";
    Principal: { AWS: string } | { Service: string };
    Action: string[];
    Resource: "*";
    Condition?: { [operator: string]: { [key: string]: string | string[] } };
}

/** Whom a usage admits: services that the account's own principals reach the key through, and services that use it by themselves. */
interface KeyServices {
    via: string[];
    logs?: boolean;
    alarms?: boolean;
    /** The service that looks at the key by itself, to tell whether what it encrypted can still be read. */
    describedBy?: string;
}

const services: Record<KeyUsage, KeyServices> = {
    [KeyUsage.Rds]: { via: ["rds", "secretsmanager"], logs: true },
    [KeyUsage.Redshift]: { via: ["redshift", "redshift-serverless", "secretsmanager"], logs: true },
    [KeyUsage.S3]: { via: ["s3", "glue", "athena"], logs: true },
    [KeyUsage.Elasticache]: { via: ["elasticache", "secretsmanager"], logs: true },
    [KeyUsage.Dynamodb]: { via: ["dynamodb"], describedBy: "dynamodb.amazonaws.com" },
    [KeyUsage.Logs]: { via: [], logs: true },
    [KeyUsage.Sns]: { via: ["sns"], alarms: true },
    [KeyUsage.Secrets]: { via: ["secretsmanager"] },
};

/** Managing a key, without using it. Source: "Default key policy", AWS KMS developer guide, key administrators. */
const administration = [
    "kms:CancelKeyDeletion",
    "kms:CreateAlias",
    "kms:DeleteAlias",
    "kms:Describe*",
    "kms:Disable*",
    "kms:Enable*",
    "kms:Get*",
    "kms:List*",
    "kms:PutKeyPolicy",
    "kms:RevokeGrant",
    "kms:RotateKeyOnDemand",
    "kms:ScheduleKeyDeletion",
    "kms:TagResource",
    "kms:UntagResource",
    "kms:Update*",
];

const use = ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"];

/** The statements for one account and region. The account's root stands for its IAM policies: nobody gets in by the key policy alone. */
export function keyStatements(
    usage: KeyUsage,
    account: { id: string; partition: string },
    region: string,
): KeyStatement[] {
    const { via, logs, alarms, describedBy } = services[usage];
    const root = { AWS: `arn:${account.partition}:iam::${account.id}:root` };
    const allow = (Sid: string, Principal: KeyStatement["Principal"], Action: string[]) =>
        ({ Sid, Effect: "Allow", Principal, Action, Resource: "*" }) as const;
    const statements: KeyStatement[] = [allow("AdministrationByIam", root, administration)];
    if (via.length > 0) {
        const Condition = {
            StringEquals: { "kms:ViaService": via.map((service) => `${service}.${region}.amazonaws.com`) },
        };
        const forAService = { ...Condition, Bool: { "kms:GrantIsForAWSResource": "true" } };
        statements.push({ ...allow("UseThroughItsServices", root, use), Condition });
        statements.push({ ...allow("GrantToItsServices", root, ["kms:CreateGrant"]), Condition: forAService });
    }
    if (describedBy !== undefined) {
        const Condition = { StringEquals: { "aws:SourceAccount": account.id } };
        const look = ["kms:DescribeKey", "kms:GetKeyPolicy", "kms:ListGrants"];
        statements.push({ ...allow("DescribeByItsService", { Service: describedBy }, look), Condition });
    }
    if (logs) {
        const arn = `arn:${account.partition}:logs:${region}:${account.id}:log-group:*`;
        const Condition = { ArnLike: { "kms:EncryptionContext:aws:logs:arn": arn } };
        statements.push({ ...allow("UseByLogs", { Service: `logs.${region}.amazonaws.com` }, use), Condition });
    }
    if (alarms) {
        const Condition = { StringEquals: { "aws:SourceAccount": account.id } };
        const publish = ["kms:Decrypt", "kms:GenerateDataKey*"];
        statements.push({ ...allow("PublishByAlarms", { Service: "cloudwatch.amazonaws.com" }, publish), Condition });
        // Events of RDS are not documented to tell the key for whose account they come, but SNS names the topic. Source: "Key management", Amazon SNS developer guide.
        const topics = `arn:${account.partition}:sns:${region}:${account.id}:*`;
        const ofTopics = { ArnLike: { "kms:EncryptionContext:aws:sns:topicArn": topics } };
        const events = allow("PublishByDatabaseEvents", { Service: "events.rds.amazonaws.com" }, publish);
        statements.push({ ...events, Condition: ofTopics });
    }
    return statements;
}

/** Lets named distributions, and no other, read what the key encrypts. Source: "Restrict access to an Amazon S3 origin", SSE-KMS, Amazon CloudFront developer guide. */
function edgeStatements(distributionArns: string[]): KeyStatement[] {
    if (distributionArns.length === 0) return [];
    return [
        {
            Sid: "DecryptByTheEdge",
            Effect: "Allow",
            Principal: { Service: "cloudfront.amazonaws.com" },
            Action: ["kms:Decrypt"],
            Resource: "*",
            Condition: { StringEquals: { "aws:SourceArn": distributionArns } },
        },
    ];
}

/** The key policy, as JSON. */
export function keyPolicy(
    usage: KeyUsage,
    account: CallerAccount,
    region: pulumi.Output<string>,
    edgeDistributionArns: pulumi.Input<string>[] = [],
): pulumi.Output<string> {
    return pulumi
        .all([account.accountId, account.partition, region, pulumi.all(edgeDistributionArns)])
        .apply(([id, partition, regionName, edges]) => {
            const Statement = [...keyStatements(usage, { id, partition }, regionName), ...edgeStatements(edges)];
            return JSON.stringify({ Version: "2012-10-17", Statement });
        });
}
