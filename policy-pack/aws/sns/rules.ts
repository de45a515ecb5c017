import type { Rule } from "../../frame/rule";
import { snsEncrypted } from "./encrypted";
import { snsPolicyPrivate } from "./policy-private";
import { snsPolicyTls } from "./policy-tls";

/** Rules about Amazon SNS. */
export const snsRules: readonly Rule[] = [snsEncrypted, snsPolicyPrivate, snsPolicyTls];
