import { backupVaultImmutable } from "../../../../policy-pack/azure/backup-vault/immutable";
import { describeRule } from "../../describe-rule";

const secured = (state: string, softDelete = "On") => ({
    properties: {
        securitySettings: { immutabilitySettings: { state }, softDeleteSettings: { state: softDelete } },
    },
});

describeRule(backupVaultImmutable, {
    compliant: secured("Unlocked"),
    violating: secured("Disabled"),
    undefined: "violates",
    configured: [{ settings: { states: ["Locked"] }, given: secured("Unlocked"), expect: "violates" }],
    others: [{ title: "without soft delete", given: secured("Locked", "Off"), expect: "violates" }],
});
