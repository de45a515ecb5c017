import type { Rule } from "../../frame/rule";
import { sqsCmk } from "./cmk";
import { sqsDlq } from "./dlq";
import { sqsEncrypted } from "./encrypted";
import { sqsPolicyPrivate } from "./policy-private";
import { sqsPolicyTls } from "./policy-tls";

/** Rules about Amazon SQS. */
export const sqsRules: readonly Rule[] = [sqsEncrypted, sqsCmk, sqsPolicyPrivate, sqsPolicyTls, sqsDlq];
