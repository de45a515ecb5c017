import type { Rule } from "../../frame/rule";
import { keyvaultKeyExpiryRotation } from "./key-expiry-rotation";
import { keyvaultNetworkDefaultDeny } from "./network-default-deny";
import { keyvaultPurgeProtection } from "./purge-protection";
import { keyvaultRbac } from "./rbac";
import { keyvaultSoftDeleteDays } from "./soft-delete-days";

/** Rules about Azure Key Vault. */
export const keyvaultRules: readonly Rule[] = [
    keyvaultPurgeProtection,
    keyvaultSoftDeleteDays,
    keyvaultRbac,
    keyvaultNetworkDefaultDeny,
    keyvaultKeyExpiryRotation,
];
