import { resourceRule } from "../../frame/define";
import { isFalse } from "../../requirements/value";
import { backupVault } from "./types";

/** A vault with recovery points is not deleted. */
export const backupVaultNoForceDestroy = resourceRule({
    id: "aws-backup-vault-no-force-destroy",
    severity: "high",
    theme: "deletion",
    proves: "No vault of AWS Backup lets its recovery points be deleted together with it.",
    risk: "Removing the vault from the program deletes every backup in it, without a question.",
    remediation: { property: "Leave forceDestroy of aws.backup.Vault out, or set it to false." },
    page: {
        title: "Deleting a vault",
        url: "https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault.html",
    },
    types: [backupVault],
    binds: "production",
    fixClass: "in-place",
    requires: isFalse("forceDestroy"),
});
