import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { words } from "../../requirements/parameters";
import { isFalse, isOneOf } from "../../requirements/value";
import { storageAccount } from "./types";

/** Data is not copied to other tenants. */
export const storageNoCrossTenantCopy = resourceRule({
    id: "az-storage-no-cross-tenant-copy",
    severity: "medium",
    theme: "network",
    proves: "No storage account replicates or copies its data to accounts of another tenant.",
    risk: "Who may write a replication policy or start a copy can carry everything out of the company.",
    remediation: {
        argument: "AdlsLake does it always.",
        property:
            'Set allowCrossTenantReplication: false and allowedCopyScope: "AAD" or "PrivateLink" on azure-native.storage.StorageAccount.',
    },
    page: {
        title: "Restrict the source of copy operations to a storage account",
        url: "https://learn.microsoft.com/en-us/azure/storage/common/security-restrict-copy-operations",
    },
    types: [storageAccount],
    fixClass: "in-place",
    requires: all(
        isFalse("allowCrossTenantReplication"),
        isOneOf("allowedCopyScope", words("scopes", "Scopes of copies that will do.", ["AAD", "PrivateLink"]), "AAD"),
    ),
});
