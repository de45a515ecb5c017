import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { customerKey } from "../../requirements/customer-key";
import { isSet } from "../../requirements/value";
import { databricksWorkspace } from "./types";

/** Notebooks and queries of Databricks are encrypted with a customer's key. */
export const databricksCmk = resourceRule({
    id: "az-databricks-cmk",
    severity: "high",
    theme: "encryption",
    proves: "Every Databricks workspace encrypts its managed services with a customer-managed key.",
    risk: "Under a key of Microsoft's own, access to notebooks, secrets and results of queries cannot be shut off or audited by your vault.",
    remediation: {
        property:
            'Set encryption.entities.managedServices to keySource "Microsoft.Keyvault" and keyVaultProperties on azure-native.databricks.Workspace of the premium tier.',
    },
    page: {
        title: "Customer-managed keys for encryption",
        url: "https://learn.microsoft.com/en-us/azure/databricks/security/keys/customer-managed-keys",
    },
    types: [databricksWorkspace],
    fixClass: "person",
    requires: all(
        isSet("encryption.entities.managedServices.keyVaultProperties.keyName"),
        customerKey("encryption.entities.managedServices.keyVaultProperties.keyVaultUri"),
    ),
});
