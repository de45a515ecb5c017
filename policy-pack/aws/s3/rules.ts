import type { Rule } from "../../frame/rule";
import { s3Lifecycles } from "./lifecycle";
import { s3BlocksPublicAccess } from "./public-access-block";
import { s3SseKmsCmk } from "./sse-kms-cmk";
import { s3TlsOnly } from "./tls-only";
import { s3KeepsVersions } from "./versioning";

/** Rules about Amazon S3. */
export const s3Rules: readonly Rule[] = [s3BlocksPublicAccess, s3SseKmsCmk, s3TlsOnly, s3KeepsVersions, s3Lifecycles];
