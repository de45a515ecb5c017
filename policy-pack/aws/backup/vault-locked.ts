import { stackRule } from "../../frame/define";
import { atLeast } from "../../requirements/number";
import { attached } from "../../requirements/attached";
import { minDays } from "../../requirements/parameters";
import { backupVault, backupVaultLock } from "./types";

/** A vault keeps what is in it. */
export const backupVaultLocked = stackRule({
    id: "aws-backup-vault-locked",
    severity: "high",
    theme: "deletion",
    proves: "Every vault of AWS Backup has a lock by which recovery points are kept for at least minDays days.",
    risk: "Whoever has the permissions, or has stolen them, deletes the backups first.",
    remediation: {
        property:
            "Add an aws.backup.VaultLockConfiguration with minRetentionDays for the vault; with changeableForDays nobody can take it off afterwards.",
    },
    page: {
        title: "AWS Backup Vault Lock",
        url: "https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html",
    },
    types: [backupVault],
    binds: "production",
    fixClass: "person",
    requires: attached({
        type: backupVaultLock,
        by: "backupVaultName",
        requires: atLeast("minRetentionDays", minDays(7), "days"),
        none: "no VaultLockConfiguration refers to the vault",
    }),
});
