import { resourceRule } from "../../frame/define";
import { eachOf } from "../../frame/evaluation";
import { customerKeyProblem, keyParameters } from "../../requirements/customer-key";
import { backupAirGappedVault, backupVault } from "./types";

/** A vault's key is the customer's. */
export const backupVaultCmk = resourceRule({
    id: "aws-backup-vault-cmk",
    severity: "high",
    theme: "encryption",
    proves: "Every vault of AWS Backup is encrypted with a customer-managed KMS key.",
    risk: "Under AWS's own key recovery points cannot be copied to another account, and no key policy says who may restore them.",
    remediation: {
        property:
            "Set kmsKeyArn on aws.backup.Vault, or encryptionKeyArn on aws.backup.LogicallyAirGappedVault, to the ARN of an aws.kms.Key; it can only be chosen when the vault is made.",
    },
    page: {
        title: "Encryption for backups in AWS Backup",
        url: "https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html",
    },
    types: [backupVault, backupAirGappedVault],
    fixClass: "replaces",
    parameters: keyParameters,
    guards: ["kmsKeyArn", "encryptionKeyArn"],
    check: (vault, settings) =>
        eachOf(() =>
            customerKeyProblem(vault, vault.type === backupVault ? "kmsKeyArn" : "encryptionKeyArn", settings),
        ),
});
