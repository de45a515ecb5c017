import type { Rule } from "../frame/rule";
import { noPlainSecrets } from "./no-plain-secrets";
import { requiredTags } from "./required-tags";

/** Rules that hold for every service of every cloud. */
export const crossRules: readonly Rule[] = [requiredTags, noPlainSecrets];
