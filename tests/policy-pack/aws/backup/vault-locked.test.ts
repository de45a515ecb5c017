import { backupVaultLocked } from "../../../../policy-pack/aws/backup/vault-locked";
import { backupVault, backupVaultLock } from "../../../../policy-pack/aws/backup/types";
import type { Json } from "../../../../policy-pack/testing/shapes";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const vault = resource(backupVault, { name: "vault" });
const lock = (inputs: Json) => resource(backupVaultLock, { backupVaultName: "vault", ...inputs });

describeRule(backupVaultLocked, {
    compliant: [vault, lock({ minRetentionDays: 7 })],
    violating: [vault, lock({ minRetentionDays: 6 })],
    undefined: "violates",
    configured: [{ settings: { minDays: 30 }, given: [vault, lock({ minRetentionDays: 29 })], expect: "violates" }],
    others: [
        { title: "no lock", given: [vault], expect: "violates", says: /no VaultLockConfiguration/ },
        { title: "a lock with no least retention", given: [vault, lock({ maxRetentionDays: 30 })], expect: "violates" },
    ],
});
