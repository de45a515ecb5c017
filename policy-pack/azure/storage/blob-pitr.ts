import { stackRule } from "../../frame/define";
import { attached } from "../../requirements/attached";
import { all } from "../../requirements/combine";
import { atLeast } from "../../requirements/number";
import { minDays } from "../../requirements/parameters";
import { isTrue } from "../../requirements/value";
import { hasVersions } from "./kinds";
import { blobService, storageAccount } from "./types";

/** Blobs can be restored to any moment. */
export const storageBlobPitr = stackRule({
    id: "az-storage-blob-pitr",
    severity: "low",
    theme: "backup",
    proves: "Every storage account without a hierarchical namespace can restore its blobs to any moment of at least the last minDays days.",
    risk: "Bringing back thousands of versions one by one takes longer than anybody has after a mistake.",
    remediation: {
        property:
            "Set restorePolicy with isVersioningEnabled and changeFeed on azure-native.storage.BlobServiceProperties.",
    },
    page: {
        title: "Point-in-time restore for block blobs",
        url: "https://learn.microsoft.com/en-us/azure/storage/blobs/point-in-time-restore-overview",
    },
    types: [storageAccount],
    level: "disabled",
    binds: "production",
    unless: (account) => !hasVersions(account),
    fixClass: "person",
    requires: attached({
        type: blobService,
        by: "accountName",
        requires: all(
            isTrue("restorePolicy.enabled"),
            atLeast("restorePolicy.days", minDays(7, { maximum: 364 }), "days"),
        ),
        none: "no BlobServiceProperties refers to the account, so there is no restore",
    }),
});
