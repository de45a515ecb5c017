import { stackRule } from "../../frame/define";
import { attached } from "../../requirements/attached";
import { isTrue } from "../../requirements/value";
import { hasVersions } from "./kinds";
import { blobService, storageAccount } from "./types";

/** Overwritten blobs can be brought back. */
export const storageVersioning = stackRule({
    id: "az-storage-versioning",
    severity: "medium",
    theme: "backup",
    proves: "Every storage account without a hierarchical namespace keeps older versions of its blobs.",
    risk: "An overwritten blob is gone at once, whether by mistake, bug or ransom.",
    remediation: {
        property: "Set isVersioningEnabled: true on azure-native.storage.BlobServiceProperties.",
    },
    page: {
        title: "Blob versioning",
        url: "https://learn.microsoft.com/en-us/azure/storage/blobs/versioning-overview",
    },
    types: [storageAccount],
    unless: (account) => !hasVersions(account),
    fixClass: "person",
    requires: attached({
        type: blobService,
        by: "accountName",
        requires: isTrue("isVersioningEnabled"),
        none: "no BlobServiceProperties refers to the account, so overwritten blobs are gone",
    }),
});
