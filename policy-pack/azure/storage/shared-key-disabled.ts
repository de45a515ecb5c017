import { resourceRule } from "../../frame/define";
import { isFalse } from "../../requirements/value";
import { storageAccount } from "./types";

/** A storage account takes no account keys. */
export const storageSharedKeyDisabled = resourceRule({
    id: "az-storage-shared-key-disabled",
    severity: "high",
    theme: "identity",
    proves: "Every storage account refuses its account keys, and what is signed with them.",
    risk: "An account key opens all data, never ends and names nobody.",
    remediation: {
        argument: "AdlsLake takes no keys.",
        property: "Set allowSharedKeyAccess: false on azure-native.storage.StorageAccount, and assign roles first.",
    },
    page: {
        title: "Prevent Shared Key authorization for an Azure Storage account",
        url: "https://learn.microsoft.com/en-us/azure/storage/common/shared-key-authorization-prevent",
    },
    types: [storageAccount],
    fixClass: "person",
    requires: isFalse("allowSharedKeyAccess"),
});
