import type { Rule } from "../../frame/rule";
import { dsqlCmk } from "./cmk";
import { dsqlDeletionProtection } from "./deletion-protection";

/** Rules about Amazon Aurora DSQL. */
export const dsqlRules: readonly Rule[] = [dsqlDeletionProtection, dsqlCmk];
