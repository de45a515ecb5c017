import * as aws from "@pulumi/aws";
import { createAlarms } from "../../foundation/aws/alarms";
import type { AlertTopicArns } from "../../foundation/aws/placement";
import type { PolicyStatement } from "../../foundation/aws/policy-document";
import { policyDocument } from "../../foundation/aws/policy-document";
import type { LakeQueries } from "./athena";
import { createWorkgroup } from "./athena";
import { tableStatement } from "./catalogue.role";
import type { LakeGrantArgs } from "./grants.args";
import { LakeAccess } from "./grants.args";
import { kmsStatement } from "./kms-statement";
import type { LakeContext } from "./lake-context";
import { objects } from "./policy";
import { queryAlarms } from "./s3-lake.alarms";

/** The parts of a lake that a grant speaks of. */
export interface GrantedParts extends LakeContext {
    bucket: aws.s3.Bucket;
    /** The zone's database; undefined where it is not catalogued. */
    database?: aws.glue.CatalogDatabase;
    queries: LakeQueries;
    alertTopics: AlertTopicArns;
}

/** A grant as it was made. */
export interface MadeGrant {
    policy: aws.iam.RolePolicy;
    alarms: aws.cloudwatch.MetricAlarm[];
}

/** Adds to an application's role exactly what it needs for a zone, or for a prefix of it. */
export function grantAccess(parts: GrantedParts, grant: LakeGrantArgs): MadeGrant {
    const { name, parent } = parts;
    const child = `${name}-grant-${grant.name}`;
    const made = statements[grant.access](parts, grant.prefix ?? "");
    const asked = grant.access === LakeAccess.Query ? createOwnQueries(parts, child, grant.name) : undefined;
    const policy = new aws.iam.RolePolicy(
        child,
        { role: grant.roleName, policy: policyDocument([...made, ...(asked?.statements ?? [])]) },
        { parent },
    );
    return { policy, alarms: asked?.alarms ?? [] };
}

/** A workgroup for one grant: what others were answered lies beside its own results, out of its reach. */
function createOwnQueries(parts: GrantedParts, child: string, grantName: string) {
    const { parent, region, tags, settings, queries, alertTopics } = parts;
    const prefix = `${grantName}/`;
    const workgroup = createWorkgroup(parts, queries.results, `${child}-workgroup`, prefix);
    const alarms = createAlarms(child, queryAlarms(settings, workgroup), alertTopics, { parent, region, tags });
    return { statements: askQueries(parts, workgroup, prefix), alarms };
}

const statements: Record<LakeAccess, (parts: GrantedParts, prefix: string) => PolicyStatement[]> = {
    [LakeAccess.Read]: (parts, prefix) => [...readObjects(parts, prefix), useKey(parts, ["kms:Decrypt"])],
    [LakeAccess.Write]: (parts, prefix) => [writeObjects(parts, prefix), useKey(parts, writing)],
    [LakeAccess.ReadWrite]: (parts, prefix) => [
        ...readObjects(parts, prefix),
        writeObjects(parts, prefix),
        {
            Sid: "DeleteObjects",
            Effect: "Allow",
            Action: "s3:DeleteObject",
            Resource: objects(parts.bucket.arn, prefix),
        },
        useKey(parts, writing),
    ],
    [LakeAccess.Query]: (parts, prefix) => [...readObjects(parts, prefix), useKey(parts, writing, ["s3", "glue"])],
};

/** A multipart upload decrypts its parts before it joins them. */
const writing = ["kms:Decrypt", "kms:GenerateDataKey"];

function useKey({ keyArn, regionName }: GrantedParts, actions: string[], services?: string[]): PolicyStatement {
    return kmsStatement("UseKey", keyArn, actions, regionName, {}, services);
}

function readObjects({ bucket }: GrantedParts, prefix: string): PolicyStatement[] {
    const onlyPrefix = prefix === "" ? {} : { Condition: { StringLike: { "s3:prefix": [prefix, `${prefix}*`] } } };
    return [
        { Sid: "LocateBucket", Effect: "Allow", Action: "s3:GetBucketLocation", Resource: bucket.arn },
        { Sid: "ListObjects", Effect: "Allow", Action: "s3:ListBucket", Resource: bucket.arn, ...onlyPrefix },
        { Sid: "ReadObjects", Effect: "Allow", Action: "s3:GetObject", Resource: objects(bucket.arn, prefix) },
    ];
}

function writeObjects({ bucket }: GrantedParts, prefix: string): PolicyStatement {
    return {
        Sid: "WriteObjects",
        Effect: "Allow",
        Action: ["s3:AbortMultipartUpload", "s3:ListMultipartUploadParts", "s3:PutObject"],
        Resource: objects(bucket.arn, prefix),
    };
}

const readTables = [
    "glue:BatchGetPartition",
    "glue:GetDatabase",
    "glue:GetPartition",
    "glue:GetPartitions",
    "glue:GetTable",
    "glue:GetTables",
];

/** Source: "Example policies for workgroups" and "Access to databases and tables in the AWS Glue Data Catalog", Amazon Athena user guide. */
function askQueries(parts: GrantedParts, workgroup: aws.athena.Workgroup, resultPrefix: string): PolicyStatement[] {
    const { database } = parts;
    const results = parts.queries.results.bucket;
    return [
        {
            Sid: "AskQueries",
            Effect: "Allow",
            Action: [
                "athena:GetQueryExecution",
                "athena:GetQueryResults",
                "athena:GetQueryRuntimeStatistics",
                "athena:GetWorkGroup",
                "athena:StartQueryExecution",
                "athena:StopQueryExecution",
            ],
            Resource: workgroup.arn,
        },
        ...(database ? [tableStatement(parts, database, "ReadTables", readTables)] : []),
        {
            Sid: "LocateResults",
            Effect: "Allow",
            Action: ["s3:GetBucketLocation", "s3:ListBucket", "s3:ListBucketMultipartUploads"],
            Resource: results.arn,
        },
        {
            Sid: "ReadAndWriteResults",
            Effect: "Allow",
            Action: ["s3:AbortMultipartUpload", "s3:GetObject", "s3:ListMultipartUploadParts", "s3:PutObject"],
            Resource: objects(results.arn, resultPrefix),
        },
        // Credentials by which Lake Formation lets a principal read what it was granted there; without such a grant they open nothing.
        { Sid: "ReadThroughLakeFormation", Effect: "Allow", Action: "lakeformation:GetDataAccess", Resource: "*" },
    ];
}
