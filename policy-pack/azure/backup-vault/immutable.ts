import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { words } from "../../requirements/parameters";
import { isNoneOf, isOneOf } from "../../requirements/value";
import { backupVault } from "./types";

/** Nobody deletes backups before their time. */
export const backupVaultImmutable = resourceRule({
    id: "az-backup-vault-immutable",
    severity: "high",
    theme: "deletion",
    proves: "Every backup vault is immutable and keeps what is deleted.",
    risk: "Who takes over an administrator deletes the backups first.",
    remediation: {
        property:
            'Set properties.securitySettings.immutabilitySettings.state: "Locked" or "Unlocked", and softDeleteSettings.state: "On" or "AlwaysOn", on azure-native.dataprotection.BackupVault.',
    },
    page: {
        title: "Immutable vault for Azure Backup",
        url: "https://learn.microsoft.com/en-us/azure/backup/backup-azure-immutable-vault-concept",
    },
    types: [backupVault],
    fixClass: "irreversible",
    requires: all(
        isOneOf(
            "properties.securitySettings.immutabilitySettings.state",
            words("states", "States of immutability that will do; only Locked cannot be taken back.", [
                "Locked",
                "Unlocked",
            ]),
        ),
        isNoneOf("properties.securitySettings.softDeleteSettings.state", ["Off"]),
    ),
});
