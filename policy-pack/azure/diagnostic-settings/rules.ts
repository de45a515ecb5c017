import type { Rule } from "../../frame/rule";
import { diagnosticSettingsAudit } from "./audit";

/** Rules about diagnostic settings of Azure. */
export const diagnosticSettingsRules: readonly Rule[] = [diagnosticSettingsAudit];
