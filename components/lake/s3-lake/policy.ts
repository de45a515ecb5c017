import type * as pulumi from "@pulumi/pulumi";
import type { PolicyStatement, PolicyText } from "../../foundation/aws/policy-document";
import { policyDocument, policyText } from "../../foundation/aws/policy-document";

/** Denies everything that does not come over TLS 1.2 or later. A request without TLS has no version, so the first statement is needed too. */
export function tlsStatements(bucketArn: pulumi.Input<string>): PolicyStatement[] {
    const everything = { Principal: "*" as const, Action: "s3:*", Resource: [bucketArn, objects(bucketArn)] };
    return [
        {
            Sid: "DenyWithoutTls",
            Effect: "Deny",
            ...everything,
            Condition: { Bool: { "aws:SecureTransport": "false" } },
        },
        {
            Sid: "DenyOldTls",
            Effect: "Deny",
            ...everything,
            Condition: { NumericLessThan: { "s3:TlsVersion": "1.2" } },
        },
    ];
}

/**
 * Denies writing under any other key than the lake's. A request that says nothing about encryption gets the bucket's default, which is
 * that key, so it must pass: negated operators also match a header that is not there, with or without IfExists, hence each stands
 * with a Null condition. A request that asks for SSE-KMS but names no key gets the account's aws/s3 key, so it must not pass.
 * Source: "Using server-side encryption with AWS KMS keys", Amazon S3 user guide; "IAM JSON policy elements: condition operators", IAM user guide.
 */
export function encryptionStatements(bucketArn: pulumi.Input<string>, keyArn: pulumi.Input<string>): PolicyStatement[] {
    const write = { Principal: "*" as const, Action: "s3:PutObject", Resource: objects(bucketArn) };
    const algorithm = "s3:x-amz-server-side-encryption";
    const key = "s3:x-amz-server-side-encryption-aws-kms-key-id";
    const customerKey = "s3:x-amz-server-side-encryption-customer-algorithm";
    return [
        {
            Sid: "DenyOtherEncryption",
            Effect: "Deny",
            ...write,
            Condition: { StringNotEquals: { [algorithm]: "aws:kms" }, Null: { [algorithm]: "false" } },
        },
        {
            Sid: "DenyOtherKey",
            Effect: "Deny",
            ...write,
            Condition: { StringNotEquals: { [key]: keyArn }, Null: { [key]: "false" } },
        },
        {
            Sid: "DenyUnnamedKey",
            Effect: "Deny",
            ...write,
            Condition: { StringEquals: { [algorithm]: "aws:kms" }, Null: { [key]: "true" } },
        },
        { Sid: "DenyCustomerKey", Effect: "Deny", ...write, Condition: { Null: { [customerKey]: "false" } } },
    ];
}

/** Lets named distributions of CloudFront, and no other, read a bucket's objects. Source: "Restrict access to an Amazon S3 origin", Amazon CloudFront developer guide. */
export function edgeStatements(
    bucketArn: pulumi.Input<string>,
    distributionArns: pulumi.Input<string>[],
): PolicyStatement[] {
    if (distributionArns.length === 0) return [];
    return [
        {
            Sid: "ReadByTheEdge",
            Effect: "Allow",
            Principal: { Service: "cloudfront.amazonaws.com" },
            Action: "s3:GetObject",
            Resource: objects(bucketArn),
            Condition: { StringEquals: { "aws:SourceArn": distributionArns } },
        },
    ];
}

/** The ARN that stands for all objects of a bucket, or for those under a prefix. */
export function objects(bucketArn: pulumi.Input<string>, prefix = ""): PolicyText {
    return policyText`${bucketArn}/${prefix}*`;
}

/**
 * The trust of a role whose service names neither account nor resource when it assumes the role, so that a condition on them would
 * keep the service out: S3 replication, Lake Formation. Only who may pass the role decides what it is used for.
 * Source: "Setting up permissions for live replication", Amazon S3 user guide.
 */
export function plainTrust(service: string): pulumi.Input<string> {
    return policyDocument([
        { Sid: "Assume", Effect: "Allow", Principal: { Service: service }, Action: "sts:AssumeRole" },
    ]);
}
