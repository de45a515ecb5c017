import type { Rule } from "../../frame/rule";
import { iamNoDataWildcards } from "./no-data-wildcards";
import { iamNoDecryptEverywhere } from "./no-decrypt-everywhere";
import { iamNoFullAdmin } from "./no-full-admin";

/** Rules about AWS IAM. */
export const iamRules: readonly Rule[] = [iamNoFullAdmin, iamNoDataWildcards, iamNoDecryptEverywhere];
