import { synapsePoolGeoBackup } from "../../../../policy-pack/azure/synapse/pool-geo-backup";
import { describeRule } from "../../describe-rule";

describeRule(synapsePoolGeoBackup, {
    compliant: { storageAccountType: "GRS" },
    violating: { storageAccountType: "LRS" },
    undefined: "passes",
});
