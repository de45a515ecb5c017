import { backupVaultPolicyPrivate } from "../../../../policy-pack/aws/backup/vault-policy-private";
import { describeRule } from "../../describe-rule";
import { openPolicies, policyOf, namedPolicy } from "../policies";

describeRule(backupVaultPolicyPrivate, {
    compliant: { policy: namedPolicy("backup:CopyIntoBackupVault") },
    violating: {
        policy: policyOf({ Effect: "Allow", Principal: "*", Action: "backup:CopyIntoBackupVault", Resource: "*" }),
    },
    undefined: "passes",
    others: openPolicies("backup:CopyIntoBackupVault"),
});
