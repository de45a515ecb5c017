import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyStatement } from "../../foundation/aws/policy-document";
import { policyDocument } from "../../foundation/aws/policy-document";
import type { Tags } from "../../shared/tags";
import { encryptionStatements, tlsStatements } from "./policy";
import { lifecycleRules } from "./lifecycle";
import type { LifecycleSettings } from "./s3-lake.settings";
import type { ObjectLockArgs } from "./zone.args";

/** What one bucket of a lake is made from. */
export interface LakeBucketArgs {
    bucketName?: string;
    region?: pulumi.Input<string>;
    tags?: Tags;
    /** The CMK of the bucket; without one, S3's own keys (SSE-S3). */
    kmsKeyArn?: pulumi.Input<string>;
    versioning: boolean;
    lifecycle: LifecycleSettings;
    objectLock?: ObjectLockArgs;
    /** Whether the bucket may be deleted with objects in it. */
    forceDestroy: boolean;
    /** Whether the engine refuses to delete it. */
    protect: boolean;
    /** What its policy says besides TLS and encryption. */
    statements?: (bucketArn: pulumi.Output<string>) => PolicyStatement[];
}

/** A bucket, and what others must wait for before they use it. */
export interface LakeBucket {
    bucket: aws.s3.Bucket;
    /** Versioning, object lock and policy: a bucket without them is not to be written to. */
    ready: pulumi.Resource[];
}

/** A private, encrypted, TLS-only bucket whose objects belong to its owner and age by rule. Its settings wait for each other, since S3 refuses two at once. */
export function lakeBucket(name: string, args: LakeBucketArgs, parent: pulumi.Resource): LakeBucket {
    const { region, tags, forceDestroy, protect } = args;
    const bucket = new aws.s3.Bucket(
        name,
        { bucket: args.bucketName, region, tags, forceDestroy },
        { parent, protect },
    );
    const own = { bucket: bucket.bucket, region };

    const publicAccess = new aws.s3.BucketPublicAccessBlock(
        `${name}-public-access`,
        { ...own, blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true },
        { parent },
    );
    new aws.s3.BucketOwnershipControls(
        `${name}-ownership`,
        { ...own, rule: { objectOwnership: "BucketOwnerEnforced" } },
        { parent, dependsOn: publicAccess },
    );
    encryption(name, own, args.kmsKeyArn, parent);
    const policy = bucketPolicy(name, bucket, args, { parent, dependsOn: publicAccess });
    const versioning = new aws.s3.BucketVersioning(
        `${name}-versioning`,
        // "Disabled" is no way back for a bucket that ever had versions; "Suspended" is, and means the same for a new one.
        { ...own, versioningConfiguration: { status: args.versioning ? "Enabled" : "Suspended" } },
        { parent },
    );
    new aws.s3.BucketLifecycleConfiguration(
        `${name}-lifecycle`,
        { ...own, rules: lifecycleRules(args.lifecycle) },
        { parent, dependsOn: versioning },
    );
    const lock = args.objectLock ? [objectLock(name, own, args.objectLock, { parent, dependsOn: versioning })] : [];
    return { bucket, ready: [policy, versioning, ...lock] };
}

interface Own {
    bucket: pulumi.Output<string>;
    region?: pulumi.Input<string>;
}

function encryption(name: string, own: Own, kmsKeyArn: pulumi.Input<string> | undefined, parent: pulumi.Resource) {
    const byDefault =
        kmsKeyArn === undefined
            ? { applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }
            : {
                  applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: kmsKeyArn },
                  bucketKeyEnabled: true,
              };
    return new aws.s3.BucketServerSideEncryptionConfiguration(
        `${name}-encryption`,
        { ...own, rules: [{ ...byDefault, blockedEncryptionTypes: ["SSE-C"] }] },
        { parent },
    );
}

function bucketPolicy(
    name: string,
    bucket: aws.s3.Bucket,
    { region, kmsKeyArn, statements }: LakeBucketArgs,
    opts: pulumi.CustomResourceOptions,
) {
    const policy = policyDocument([
        ...tlsStatements(bucket.arn),
        ...(kmsKeyArn === undefined ? [] : encryptionStatements(bucket.arn, kmsKeyArn)),
        ...(statements?.(bucket.arn) ?? []),
    ]);
    return new aws.s3.BucketPolicy(`${name}-policy`, { bucket: bucket.bucket, region, policy }, opts);
}

/** Set apart from the bucket's own objectLockEnabled, whose change would replace the bucket; S3 locks existing buckets too. */
function objectLock(name: string, own: Own, { mode, days }: ObjectLockArgs, opts: pulumi.CustomResourceOptions) {
    return new aws.s3.BucketObjectLockConfiguration(
        `${name}-object-lock`,
        { ...own, rule: { defaultRetention: { mode, days } } },
        opts,
    );
}
