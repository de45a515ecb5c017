import { storageNoCrossTenantCopy } from "../../../../policy-pack/azure/storage/no-cross-tenant-copy";
import { describeRule } from "../../describe-rule";

describeRule(storageNoCrossTenantCopy, {
    compliant: { allowedCopyScope: "AAD", allowCrossTenantReplication: false },
    violating: { allowedCopyScope: "AAD", allowCrossTenantReplication: true },
    undefined: "violates",
    configured: [{ settings: { scopes: ["PrivateLink"] }, given: { allowedCopyScope: "AAD" }, expect: "violates" }],
});
