import { backupVaultNoForceDestroy } from "../../../../policy-pack/aws/backup/vault-no-force-destroy";
import { describeRule } from "../../describe-rule";

describeRule(backupVaultNoForceDestroy, {
    compliant: { forceDestroy: false },
    violating: { forceDestroy: true },
    undefined: "passes",
});
