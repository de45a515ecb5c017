import { resourceRule } from "../../frame/define";
import { all, when } from "../../requirements/combine";
import { isFalse, isOneOf } from "../../requirements/value";
import { blobContainer, storageAccount } from "./types";

/** Nobody reads blobs without signing in. */
export const storageNoAnonymousBlobs = resourceRule({
    id: "az-storage-no-anonymous-blobs",
    severity: "critical",
    theme: "network",
    proves: "No storage account and no container lets anybody read without signing in.",
    risk: "Who knows or guesses the name of a public container reads all that is in it.",
    remediation: {
        argument: "AdlsLake does it always.",
        property:
            'Set allowBlobPublicAccess: false on azure-native.storage.StorageAccount and publicAccess: "None" on azure-native.storage.BlobContainer.',
    },
    page: {
        title: "Remediate anonymous read access to blob data",
        url: "https://learn.microsoft.com/en-us/azure/storage/blobs/anonymous-read-access-prevent",
    },
    types: [storageAccount, blobContainer],
    fixClass: "in-place",
    requires: all(
        when((part) => part.type === storageAccount, isFalse("allowBlobPublicAccess")),
        when((part) => part.type === blobContainer, isOneOf("publicAccess", ["None"], "None")),
    ),
});
