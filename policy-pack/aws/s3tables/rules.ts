import type { Rule } from "../../frame/rule";
import { s3tablesEncryption } from "./encryption";
import { s3tablesNoForceDestroy } from "./no-force-destroy";

/** Rules about Amazon S3 Tables. */
export const s3tablesRules: readonly Rule[] = [s3tablesEncryption, s3tablesNoForceDestroy];
