import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { callerAccount, regionOf } from "../../foundation/aws/account";
import type { PolicyStatement } from "../../foundation/aws/policy-document";
import { policyDocument, policyText } from "../../foundation/aws/policy-document";
import { RedshiftDeployment } from "../../shared/tiers";
import type { RedshiftContext } from "./context";
import type { RedshiftLakeArgs } from "./redshift-warehouse.args";
import { LakeUse } from "./redshift-warehouse.args";

/** What a statement of the lake role needs to know. */
interface LakePart extends RedshiftLakeArgs {
    index: number;
    s3Service: pulumi.Output<string>;
}

/** The role by which COPY and UNLOAD reach the named parts of the lake, and no other; undefined without any. It becomes the default role. */
export function createLakeRole({ name, args, settings, parent }: RedshiftContext): aws.iam.Role | undefined {
    const { lake = [], tags, placement } = args;
    if (lake.length === 0) return undefined;
    const role = new aws.iam.Role(
        `${name}-lake`,
        { description: `COPY and UNLOAD of ${name}`, assumeRolePolicy: lakeTrust(settings, args, parent), tags },
        { parent },
    );
    const s3Service = regionOf(placement.region, parent).apply((region) => `s3.${region}.amazonaws.com`);
    const policy = policyDocument(lake.flatMap((part, index) => statementsOf({ ...part, index, s3Service })));
    new aws.iam.RolePolicy(`${name}-lake-policy`, { role: role.name, policy }, { parent });
    return role;
}

/**
 * Redshift names the database user by an external id, and is not documented to name an account or ARN as other services do. It limits the
 * role to this cluster; of a workgroup, whose name in it is less sure, to the account and region. Source: "Restricting access to IAM roles",
 * Amazon Redshift management guide.
 */
function lakeTrust(
    { deployment, identifier }: RedshiftContext["settings"],
    { placement }: RedshiftContext["args"],
    parent: pulumi.Resource,
): pulumi.Input<string> {
    const { accountId, partition } = callerAccount(parent);
    const isProvisioned = deployment === RedshiftDeployment.Provisioned;
    const whose = isProvisioned ? `${identifier}/*` : "*";
    const users = policyText`arn:${partition}:redshift:${regionOf(placement.region, parent)}:${accountId}:dbuser:${whose}`;
    return policyDocument([
        {
            Effect: "Allow",
            Principal: {
                Service: isProvisioned
                    ? ["redshift.amazonaws.com"]
                    : ["redshift-serverless.amazonaws.com", "redshift.amazonaws.com"],
            },
            Action: "sts:AssumeRole",
            Condition: { StringLike: { "sts:ExternalId": users } },
        },
    ]);
}

const reading = [LakeUse.Copy, LakeUse.CopyAndUnload];
const writing = [LakeUse.Unload, LakeUse.CopyAndUnload];

function statementsOf({
    bucketArn,
    kmsKeyArn,
    prefix = "",
    use = LakeUse.Copy,
    index,
    s3Service,
}: LakePart): PolicyStatement[] {
    const reads = reading.includes(use);
    const writes = writing.includes(use);
    const objects = policyText`${bucketArn}/${prefix}*`;
    const onlyPrefix = prefix === "" ? {} : { Condition: { StringLike: { "s3:prefix": [prefix, `${prefix}*`] } } };
    const allow = (Sid: string, Action: string[], Resource: PolicyStatement["Resource"]): PolicyStatement => ({
        Sid: `${Sid}${index}`,
        Effect: "Allow",
        Action,
        Resource,
    });
    const key = kmsKeyArn && {
        ...allow("UseKey", writes ? ["kms:Decrypt", "kms:GenerateDataKey"] : ["kms:Decrypt"], kmsKeyArn),
        Condition: { StringEquals: { "kms:ViaService": s3Service } },
    };
    return [
        allow("LocateBucket", ["s3:GetBucketLocation"], bucketArn),
        { ...allow("ListObjects", ["s3:ListBucket"], bucketArn), ...onlyPrefix },
        ...(reads ? [allow("ReadObjects", ["s3:GetObject"], objects)] : []),
        ...(writes ? [allow("WriteObjects", ["s3:PutObject", "s3:AbortMultipartUpload"], objects)] : []),
        ...(key ? [key] : []),
    ];
}
