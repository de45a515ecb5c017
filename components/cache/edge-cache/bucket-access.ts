import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { callerAccount } from "../../foundation/aws/account";
import type { PolicyStatement } from "../../foundation/aws/policy-document";
import { policyDocument } from "../../foundation/aws/policy-document";
import type { EdgeContext } from "./context";

/** The statement, as JSON, by which a bucket admits this distribution and no other. Source: "Restrict access to an Amazon S3 origin", Amazon CloudFront developer guide. */
export function bucketStatement(
    { args, parent }: EdgeContext,
    distribution: aws.cloudfront.Distribution,
): pulumi.Output<string> | undefined {
    if (args.originBucket === undefined) return undefined;
    return pulumi.jsonStringify(readByTheEdge(args.originBucket.bucketName, distribution, parent));
}

function readByTheEdge(
    bucketName: pulumi.Input<string>,
    distribution: aws.cloudfront.Distribution,
    parent: pulumi.Resource,
): PolicyStatement {
    const { partition } = callerAccount(parent);
    return {
        Sid: "ReadByTheEdge",
        Effect: "Allow",
        Principal: { Service: "cloudfront.amazonaws.com" },
        Action: "s3:GetObject",
        Resource: pulumi.interpolate`arn:${partition}:s3:::${bucketName}/*`,
        Condition: { StringEquals: { "AWS:SourceArn": distribution.arn } },
    };
}

/** Sets the bucket's policy, where that was asked for: the edge reads, and nobody comes without TLS. */
export function createBucketPolicy(
    { name, args, parent }: EdgeContext,
    distribution: aws.cloudfront.Distribution,
): void {
    const { originBucket } = args;
    if (originBucket === undefined || !(originBucket.managePolicy ?? false)) return;
    const { bucketName } = originBucket;
    const { partition } = callerAccount(parent);
    const arn = pulumi.interpolate`arn:${partition}:s3:::${bucketName}`;
    const policy = policyDocument([
        readByTheEdge(bucketName, distribution, parent),
        {
            Sid: "DenyWithoutTls",
            Effect: "Deny",
            Principal: "*",
            Action: "s3:*",
            Resource: [arn, pulumi.interpolate`${arn}/*`],
            Condition: { Bool: { "aws:SecureTransport": "false" } },
        },
    ]);
    new aws.s3.BucketPolicy(
        `${name}-bucket-policy`,
        { region: args.originRegion, bucket: bucketName, policy },
        { parent },
    );
}
