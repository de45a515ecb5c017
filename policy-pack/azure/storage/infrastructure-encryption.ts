import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { storageAccount } from "./types";

/** A storage account is encrypted twice. */
export const storageInfrastructureEncryption = resourceRule({
    id: "az-storage-infrastructure-encryption",
    severity: "low",
    theme: "encryption",
    proves: "Every storage account encrypts its data a second time, in the storage itself.",
    risk: "If one layer of encryption were broken, nothing else would hide the data.",
    remediation: {
        argument: "Set doubleEncryption of AdlsLake.",
        property:
            "Set encryption.requireInfrastructureEncryption: true when azure-native.storage.StorageAccount is created.",
    },
    page: {
        title: "Enable infrastructure encryption for double encryption of data",
        url: "https://learn.microsoft.com/en-us/azure/storage/common/infrastructure-encryption-enable",
    },
    types: [storageAccount],
    level: "disabled",
    fixClass: "replaces",
    requires: isTrue("encryption.requireInfrastructureEncryption"),
});
