import type { Rule } from "../../frame/rule";
import { s3AccessLogging } from "./access-logging";
import { s3AccessPointBlocksPublicAccess } from "./access-point-bpa";
import { s3AccountBlocksPublicAccess } from "./account-public-access-block";
import { s3AclsDisabled } from "./acls-disabled";
import { s3BucketKey } from "./bucket-key";
import { s3DirectoryBucketLifecycle } from "./directory-bucket-lifecycle";
import { s3Lifecycles } from "./lifecycle";
import { s3MfaDelete } from "./mfa-delete";
import { s3NoForceDestroy } from "./no-force-destroy";
import { s3NoPublicAcl } from "./no-public-acl";
import { s3ObjectLocks } from "./object-lock";
import { s3PolicyOtherAccounts } from "./policy-other-accounts";
import { s3PolicyPrivate } from "./policy-private";
import { s3BlocksPublicAccess } from "./public-access-block";
import { s3Replicates } from "./replication";
import { s3SseKmsCmk } from "./sse-kms-cmk";
import { s3TlsOnly } from "./tls-only";
import { s3KeepsVersions } from "./versioning";

/** Rules about Amazon S3. */
export const s3Rules: readonly Rule[] = [
    s3BlocksPublicAccess,
    s3SseKmsCmk,
    s3TlsOnly,
    s3KeepsVersions,
    s3Lifecycles,
    s3AccountBlocksPublicAccess,
    s3NoPublicAcl,
    s3PolicyPrivate,
    s3PolicyOtherAccounts,
    s3AclsDisabled,
    s3AccessPointBlocksPublicAccess,
    s3AccessLogging,
    s3DirectoryBucketLifecycle,
    s3BucketKey,
    s3MfaDelete,
    s3ObjectLocks,
    s3Replicates,
    s3NoForceDestroy,
];
