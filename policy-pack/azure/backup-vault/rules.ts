import type { Rule } from "../../frame/rule";
import { backupVaultImmutable } from "./immutable";

/** Rules about backup vaults of Azure. */
export const backupVaultRules: readonly Rule[] = [backupVaultImmutable];
