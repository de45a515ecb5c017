import { storageReplication } from "../../../../policy-pack/azure/storage/replication";
import { describeRule } from "../../describe-rule";

describeRule(storageReplication, {
    compliant: { sku: { name: "Standard_ZRS" } },
    violating: { sku: { name: "Standard_LRS" } },
    undefined: "violates",
    configured: [
        { settings: { skus: ["Standard_GZRS"] }, given: { sku: { name: "Standard_ZRS" } }, expect: "violates" },
    ],
});
