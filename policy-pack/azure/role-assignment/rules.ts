import type { Rule } from "../../frame/rule";
import { roleAssignmentLeastPrivilege } from "./least-privilege";

/** Rules about role assignments of Azure. */
export const roleAssignmentRules: readonly Rule[] = [roleAssignmentLeastPrivilege];
