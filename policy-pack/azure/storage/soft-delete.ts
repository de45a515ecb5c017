import { stackRule } from "../../frame/define";
import { attached } from "../../requirements/attached";
import { all } from "../../requirements/combine";
import { atLeast } from "../../requirements/number";
import { minDays } from "../../requirements/parameters";
import { isTrue } from "../../requirements/value";
import { hasBlobs } from "./kinds";
import { blobService, storageAccount } from "./types";

const days = minDays(7, { maximum: 365 });
const kept = (policy: string) => all(isTrue(`${policy}.enabled`), atLeast(`${policy}.days`, days, "days"));

/** Deleted blobs and containers can be brought back. */
export const storageSoftDelete = stackRule({
    id: "az-storage-soft-delete",
    severity: "high",
    theme: "backup",
    proves: "Every storage account keeps deleted blobs and containers for at least minDays days.",
    risk: "Without soft delete, whoever deletes a file or a container has deleted it for good.",
    remediation: {
        argument: "Set softDeleteDays of AdlsLake.",
        property:
            "Add an azure-native.storage.BlobServiceProperties with deleteRetentionPolicy and containerDeleteRetentionPolicy.",
    },
    page: {
        title: "Soft delete for blobs",
        url: "https://learn.microsoft.com/en-us/azure/storage/blobs/soft-delete-blob-overview",
    },
    types: [storageAccount],
    unless: (account) => !hasBlobs(account),
    fixClass: "in-place",
    requires: attached({
        type: blobService,
        by: "accountName",
        requires: all(kept("deleteRetentionPolicy"), kept("containerDeleteRetentionPolicy")),
        none: "no BlobServiceProperties refers to the account, so deleted blobs are gone",
    }),
});
