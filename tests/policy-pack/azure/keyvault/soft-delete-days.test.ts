import { keyvaultSoftDeleteDays } from "../../../../policy-pack/azure/keyvault/soft-delete-days";
import { describeRule } from "../../describe-rule";

describeRule(keyvaultSoftDeleteDays, {
    compliant: { properties: { softDeleteRetentionInDays: 90 } },
    violating: { properties: { softDeleteRetentionInDays: 89 } },
    undefined: "passes",
    configured: [
        { settings: { minDays: 30 }, given: { properties: { softDeleteRetentionInDays: 30 } }, expect: "passes" },
    ],
});
