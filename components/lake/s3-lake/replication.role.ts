import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyStatement } from "../../foundation/aws/policy-document";
import { policyDocument } from "../../foundation/aws/policy-document";
import { objects, plainTrust } from "./policy";
import { kmsStatement } from "./kms-statement";
import type { LakeContext } from "./lake-context";
import type { Replica } from "./replication";

/** The key and region of the copies. */
export interface ReplicaPlace {
    kmsKeyArn: pulumi.Input<string>;
    region: pulumi.Input<string>;
}

/** The role with which S3 reads the zones and writes their copies, and its policy. Source: "Setting up permissions for live replication", Amazon S3 user guide. */
export function replicationRole(
    lake: LakeContext,
    replicas: Replica[],
    place: ReplicaPlace,
): { role: aws.iam.Role; policy: aws.iam.RolePolicy } {
    const { name, parent, tags } = lake;
    const role = new aws.iam.Role(
        `${name}-replication-role`,
        {
            description: `Copies zones of the lake ${name} to its recovery region`,
            assumeRolePolicy: plainTrust("s3.amazonaws.com"),
            tags,
        },
        { parent },
    );
    const statements = [
        ...replicas.flatMap((replica, index) => zoneStatements(replica, index)),
        ...keyStatements(lake, replicas, place),
    ];
    const policy = new aws.iam.RolePolicy(
        `${name}-replication-role-policy`,
        { role: role.name, policy: policyDocument(statements) },
        { parent },
    );
    return { role, policy };
}

function zoneStatements({ source, bucket }: Replica, index: number): PolicyStatement[] {
    const locks = source.settings.objectLock ? ["s3:GetObjectRetention", "s3:GetObjectLegalHold"] : [];
    return [
        {
            Sid: `ReadZone${index}`,
            Effect: "Allow",
            Action: ["s3:GetReplicationConfiguration", "s3:ListBucket"],
            Resource: source.bucket.arn,
        },
        {
            Sid: `ReadObjects${index}`,
            Effect: "Allow",
            Action: [
                "s3:GetObjectVersionForReplication",
                "s3:GetObjectVersionAcl",
                "s3:GetObjectVersionTagging",
                ...locks,
            ],
            Resource: objects(source.bucket.arn),
        },
        {
            Sid: `WriteCopies${index}`,
            Effect: "Allow",
            Action: ["s3:ReplicateObject", "s3:ReplicateDelete", "s3:ReplicateTags"],
            Resource: objects(bucket.arn),
        },
    ];
}

/** With bucket keys, the encryption context is the bucket and a data key is asked for instead of an encryption. */
function keyStatements(lake: LakeContext, replicas: Replica[], place: ReplicaPlace): PolicyStatement[] {
    const [sources, copies] = [
        replicas.map(({ source }) => source.bucket.arn),
        replicas.map(({ bucket }) => bucket.arn),
    ];
    const contextOf = (arns: pulumi.Output<string>[]) => ({
        StringLike: { "kms:EncryptionContext:aws:s3:arn": [...arns, ...arns.map((arn) => objects(arn))] },
    });
    return [
        kmsStatement("DecryptZones", lake.keyArn, ["kms:Decrypt"], lake.regionName, contextOf(sources)),
        kmsStatement(
            "EncryptCopies",
            place.kmsKeyArn,
            ["kms:Encrypt", "kms:GenerateDataKey"],
            place.region,
            contextOf(copies),
        ),
    ];
}
