import { keyvaultPurgeProtection } from "../../../../policy-pack/azure/keyvault/purge-protection";
import { managedHsm } from "../../../../policy-pack/azure/keyvault/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(keyvaultPurgeProtection, {
    compliant: { properties: { enablePurgeProtection: true } },
    violating: { properties: { enablePurgeProtection: false } },
    undefined: "violates",
    others: [
        {
            title: "an old vault without soft delete",
            given: { properties: { enablePurgeProtection: true, enableSoftDelete: false } },
            expect: "violates",
        },
        { title: "a managed HSM", given: [resource(managedHsm)], expect: "violates" },
    ],
});
