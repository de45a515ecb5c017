import type { Rule } from "../../frame/rule";
import { lakeformationNoIamDefaults } from "./no-iam-defaults";

/** Rules about AWS Lake Formation. */
export const lakeformationRules: readonly Rule[] = [lakeformationNoIamDefaults];
