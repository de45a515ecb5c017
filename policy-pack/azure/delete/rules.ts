import type { Rule } from "../../frame/rule";
import { deleteLock } from "./lock";

/** Rules about locks of Azure. */
export const deleteRules: readonly Rule[] = [deleteLock];
