import { resourceRule } from "../../frame/define";
import { closedPolicy } from "../../requirements/closed-policy";
import { backupVaultPolicy } from "./types";

/** No policy opens a vault to everybody. */
export const backupVaultPolicyPrivate = resourceRule({
    id: "aws-backup-vault-policy-private",
    severity: "critical",
    theme: "network",
    proves: "No policy of a vault of AWS Backup allows everybody without a condition on who asks.",
    risk: "Any AWS account may copy its own recovery points in, or restore those of the vault.",
    remediation: {
        property:
            "Name principals in the policy of aws.backup.VaultPolicy, or add a condition with fixed values such as aws:PrincipalOrgID.",
    },
    page: {
        title: "Vault access policies",
        url: "https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault-access-policy.html",
    },
    types: [backupVaultPolicy],
    fixClass: "person",
    requires: closedPolicy("policy"),
});
