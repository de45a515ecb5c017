import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { customerKey } from "../../requirements/customer-key";
import { isSet } from "../../requirements/value";
import { adxCluster } from "./types";

/** A Data Explorer cluster is encrypted with a customer's key. */
export const adxCmk = resourceRule({
    id: "az-adx-cmk",
    severity: "high",
    theme: "encryption",
    proves: "Every Data Explorer cluster is encrypted with a customer-managed key.",
    risk: "Under a key of Microsoft's own, access to the data cannot be shut off or audited by your vault.",
    remediation: {
        property:
            "Set keyVaultProperties.keyName and keyVaultUri on azure-native.kusto.Cluster, with an identity that may use the key.",
    },
    page: {
        title: "Configure customer-managed keys",
        url: "https://learn.microsoft.com/en-us/azure/data-explorer/customer-managed-keys",
    },
    types: [adxCluster],
    fixClass: "person",
    requires: all(isSet("keyVaultProperties.keyName"), customerKey("keyVaultProperties.keyVaultUri")),
});
