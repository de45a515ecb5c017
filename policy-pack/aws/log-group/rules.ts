import type { Rule } from "../../frame/rule";
import { logGroupCmk } from "./cmk";
import { logGroupExpires } from "./expires";
import { logGroupRetention } from "./retention";

/** Rules about log groups of Amazon CloudWatch. */
export const logGroupRules: readonly Rule[] = [logGroupRetention, logGroupCmk, logGroupExpires];
