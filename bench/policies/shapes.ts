import type { Json } from "../../policy-pack/testing/shapes";

/** A type of resource with the name that Terraform has for it. */
export interface Shape {
    readonly type: string;
    readonly terraform: string;
    /** What it has where data is protected, and where it is not. */
    readonly sound: Json;
    readonly poor: Json;
}

/** Stands for the name of the group in the inputs of a shape. */
export const groupName = "GROUP";

const tags = { Environment: "prod", Project: "bench", Owner: "data-platform", CostCenter: "CC-1" };
const kmsKeyId = "arn:aws:kms:eu-west-2:123456789012:key/0a1b2c3d-1111-2222-3333-444455556666";
const tlsOnly = {
    Effect: "Deny",
    Principal: "*",
    Action: "s3:*",
    Resource: [`arn:aws:s3:::${groupName}`, `arn:aws:s3:::${groupName}/*`],
    Condition: { Bool: { "aws:SecureTransport": "false" } },
};
const policyOf = (...statements: readonly object[]) => JSON.stringify({ Version: "2012-10-17", Statement: statements });

const protections = { storageEncrypted: true, kmsKeyId, backupRetentionPeriod: 14, deletionProtection: true };
const database = {
    engine: "postgres",
    engineVersion: "16.4",
    instanceClass: "db.r6g.large",
    allocatedStorage: 100,
    tags,
};
const cluster = { engine: "aurora-postgresql", engineVersion: "16.4", masterUsername: "keeper", tags };
const member = { clusterIdentifier: groupName, engine: "aurora-postgresql", instanceClass: "db.r6g.large", tags };
const parameters = (value: string) => ({
    name: groupName,
    family: "postgres16",
    parameters: [{ name: "rds.force_ssl", value }],
    tags,
});
const bucket = { bucket: groupName };
const blocked = {
    ...bucket,
    blockPublicAcls: true,
    blockPublicPolicy: true,
    ignorePublicAcls: true,
    restrictPublicBuckets: true,
};
const encryption = (byDefault: Json) => ({ ...bucket, rules: [{ applyServerSideEncryptionByDefault: byDefault }] });
const lifecycle = { id: "clean", status: "Enabled" };
const cleaning = {
    ...lifecycle,
    abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
    noncurrentVersionExpiration: { noncurrentDays: 90 },
};
const table = { hashKey: "id", attributes: [{ name: "id", type: "S" }], billingMode: "PAY_PER_REQUEST", tags };
const cache = {
    replicationGroupId: groupName,
    description: "Cache",
    engine: "redis",
    nodeType: "cache.r6g.large",
    tags,
};
const warehouse = { clusterIdentifier: groupName, nodeType: "ra3.xlplus", masterUsername: "keeper", tags };

function shape(type: string, terraform: string, sound: Json, poor: Json): Shape {
    return { type, terraform, sound, poor };
}

/** Twenty types of data stores and what belongs to them. */
export const shapes: readonly Shape[] = [
    shape("aws:kms/key:Key", "aws_kms_key", { enableKeyRotation: true, tags }, { tags }),
    shape(
        "aws:rds/instance:Instance",
        "aws_db_instance",
        { ...database, ...protections, multiAz: true, parameterGroupName: groupName, copyTagsToSnapshot: true },
        { ...database, publiclyAccessible: true },
    ),
    shape("aws:rds/parameterGroup:ParameterGroup", "aws_db_parameter_group", parameters("1"), parameters("0")),
    shape("aws:rds/cluster:Cluster", "aws_rds_cluster", { ...cluster, ...protections }, cluster),
    shape("aws:rds/clusterInstance:ClusterInstance", "aws_rds_cluster_instance", member, {
        ...member,
        publiclyAccessible: true,
    }),
    shape("aws:s3/bucket:Bucket", "aws_s3_bucket", { ...bucket, tags }, { ...bucket, forceDestroy: true, tags }),
    shape(
        "aws:s3/bucketVersioning:BucketVersioning",
        "aws_s3_bucket_versioning",
        { ...bucket, versioningConfiguration: { status: "Enabled" } },
        { ...bucket, versioningConfiguration: { status: "Suspended" } },
    ),
    shape(
        "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
        "aws_s3_bucket_server_side_encryption_configuration",
        encryption({ sseAlgorithm: "aws:kms", kmsMasterKeyId: kmsKeyId }),
        encryption({ sseAlgorithm: "AES256" }),
    ),
    shape("aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock", "aws_s3_bucket_public_access_block", blocked, {
        ...blocked,
        blockPublicPolicy: false,
    }),
    shape(
        "aws:s3/bucketPolicy:BucketPolicy",
        "aws_s3_bucket_policy",
        { ...bucket, policy: policyOf(tlsOnly) },
        { ...bucket, policy: policyOf() },
    ),
    shape(
        "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
        "aws_s3_bucket_lifecycle_configuration",
        { ...bucket, rules: [cleaning] },
        { ...bucket, rules: [lifecycle] },
    ),
    shape(
        "aws:s3/bucketOwnershipControls:BucketOwnershipControls",
        "aws_s3_bucket_ownership_controls",
        { ...bucket, rule: { objectOwnership: "BucketOwnerEnforced" } },
        { ...bucket, rule: { objectOwnership: "ObjectWriter" } },
    ),
    shape(
        "aws:dynamodb/table:Table",
        "aws_dynamodb_table",
        {
            ...table,
            pointInTimeRecovery: { enabled: true },
            serverSideEncryption: { enabled: true, kmsKeyArn: kmsKeyId },
            deletionProtectionEnabled: true,
        },
        table,
    ),
    shape(
        "aws:sqs/queue:Queue",
        "aws_sqs_queue",
        { kmsMasterKeyId: kmsKeyId, tags },
        { sqsManagedSseEnabled: false, tags },
    ),
    shape(
        "aws:elasticache/replicationGroup:ReplicationGroup",
        "aws_elasticache_replication_group",
        {
            ...cache,
            atRestEncryptionEnabled: true,
            transitEncryptionEnabled: true,
            multiAzEnabled: true,
            automaticFailoverEnabled: true,
            numCacheClusters: 2,
            snapshotRetentionLimit: 7,
            kmsKeyId,
        },
        { ...cache, numCacheClusters: 1 },
    ),
    shape(
        "aws:redshift/cluster:Cluster",
        "aws_redshift_cluster",
        { ...warehouse, encrypted: "true", kmsKeyId },
        { ...warehouse, publiclyAccessible: true, skipFinalSnapshot: true },
    ),
    shape("aws:kinesis/stream:Stream", "aws_kinesis_stream", { encryptionType: "KMS", kmsKeyId, tags }, { tags }),
    shape("aws:sns/topic:Topic", "aws_sns_topic", { kmsMasterKeyId: kmsKeyId, tags }, { tags }),
    shape("aws:secretsmanager/secret:Secret", "aws_secretsmanager_secret", { kmsKeyId, tags }, { tags }),
    shape(
        "aws:cloudwatch/logGroup:LogGroup",
        "aws_cloudwatch_log_group",
        { retentionInDays: 365, kmsKeyId, tags },
        { tags },
    ),
];
