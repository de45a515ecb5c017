import type { Rule } from "../../frame/rule";
import { auroraMinAzInstances } from "./min-az-instances";
import { auroraMysqlAuditParameter } from "./mysql-audit-parameter";
import { auroraMysqlBacktrack } from "./mysql-backtrack";

/** Rules about Amazon Aurora. */
export const auroraRules: readonly Rule[] = [auroraMinAzInstances, auroraMysqlBacktrack, auroraMysqlAuditParameter];
