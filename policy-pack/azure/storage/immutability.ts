import { stackRule } from "../../frame/define";
import { containerImmutability, storageAccount } from "./types";

/** Nobody changes what is in a storage account. */
export const storageImmutability = stackRule({
    id: "az-storage-immutability",
    severity: "low",
    theme: "deletion",
    proves: "Every storage account keeps its blobs from being changed or deleted, as a whole or container by container.",
    risk: "An administrator, or whoever has become one, can delete every copy of what must be kept by law.",
    remediation: {
        argument: "Set immutability of a zone of AdlsLake.",
        property:
            "Set immutableStorageWithVersioning when azure-native.storage.StorageAccount is created, or add an azure-native.storage.BlobContainerImmutabilityPolicy.",
    },
    page: {
        title: "Store business-critical blob data with immutable storage",
        url: "https://learn.microsoft.com/en-us/azure/storage/blobs/immutable-storage-overview",
    },
    types: [storageAccount],
    level: "disabled",
    fixClass: "replaces",
    guards: ["immutableStorageWithVersioning.enabled"],
    reaches: [{ type: containerImmutability, guards: ["immutabilityPeriodSinceCreationInDays"] }],
    check(account, _settings, stack) {
        const isWhole = account.flag("immutableStorageWithVersioning.enabled");
        return isWhole || stack.attachedTo(account, containerImmutability, "accountName").length > 0
            ? []
            : ["neither the account nor a container is immutable"];
    },
});
