/** Canonical type tokens of Amazon S3; the `V2` twins are the same types to a rule. */
export const s3Bucket = "aws:s3/bucket:Bucket";
export const s3PublicAccessBlock = "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock";
export const s3AccountPublicAccessBlock = "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock";
export const s3Encryption = "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration";
export const s3BucketPolicy = "aws:s3/bucketPolicy:BucketPolicy";
export const s3Versioning = "aws:s3/bucketVersioning:BucketVersioning";
export const s3Lifecycle = "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration";
export const s3Logging = "aws:s3/bucketLogging:BucketLogging";
export const s3OwnershipControls = "aws:s3/bucketOwnershipControls:BucketOwnershipControls";
export const s3BucketAcl = "aws:s3/bucketAcl:BucketAcl";
export const s3AccessPoint = "aws:s3/accessPoint:AccessPoint";
export const s3MultiRegionAccessPoint = "aws:s3control/multiRegionAccessPoint:MultiRegionAccessPoint";
export const s3DirectoryBucket = "aws:s3/directoryBucket:DirectoryBucket";
export const s3ObjectLock = "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration";
export const s3Replication = "aws:s3/bucketReplicationConfig:BucketReplicationConfig";
