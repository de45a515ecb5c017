import type { Rule } from "../../frame/rule";
import { daxEncrypted } from "./encrypted";
import { daxMultiAz } from "./multi-az";
import { daxTls } from "./tls";

/** Rules about DynamoDB Accelerator. */
export const daxRules: readonly Rule[] = [daxEncrypted, daxTls, daxMultiAz];
