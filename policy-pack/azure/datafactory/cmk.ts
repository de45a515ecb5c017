import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { customerKey } from "../../requirements/customer-key";
import { isSet } from "../../requirements/value";
import { dataFactory } from "./types";

/** A data factory is encrypted with a customer's key. */
export const datafactoryCmk = resourceRule({
    id: "az-datafactory-cmk",
    severity: "medium",
    theme: "encryption",
    proves: "Every data factory is encrypted with a customer-managed key.",
    risk: "Under a key of Microsoft's own, access to pipelines and cached credentials cannot be shut off or audited by your vault.",
    remediation: {
        property:
            "Set encryption.keyName and encryption.vaultBaseUrl on azure-native.datafactory.Factory while it is still empty, with an identity that may use the key.",
    },
    page: {
        title: "Encrypt Azure Data Factory with customer-managed key",
        url: "https://learn.microsoft.com/en-us/azure/data-factory/enable-customer-managed-key",
    },
    types: [dataFactory],
    fixClass: "person",
    requires: all(isSet("encryption.keyName"), customerKey("encryption.vaultBaseUrl")),
});
