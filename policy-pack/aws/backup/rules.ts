import type { Rule } from "../../frame/rule";
import { backupCrossRegionCopy } from "./cross-region-copy";
import { backupPlanRetention } from "./plan-retention";
import { backupVaultCmk } from "./vault-cmk";
import { backupVaultLocked } from "./vault-locked";
import { backupVaultNoForceDestroy } from "./vault-no-force-destroy";
import { backupVaultPolicyPrivate } from "./vault-policy-private";

/** Rules about AWS Backup. */
export const backupRules: readonly Rule[] = [
    backupVaultCmk,
    backupVaultLocked,
    backupVaultNoForceDestroy,
    backupVaultPolicyPrivate,
    backupPlanRetention,
    backupCrossRegionCopy,
];
