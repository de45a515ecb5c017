import { acceptedRules } from "./accepted/rules";
import { crossRules } from "./cross/rules";
import type { Rule } from "./frame/rule";
import { serviceRules } from "./service-rules";

/** Every rule of the pack, in the order in which they are documented and in which fixes apply. */
export const rules: readonly Rule[] = [...serviceRules, ...crossRules, ...acceptedRules];
