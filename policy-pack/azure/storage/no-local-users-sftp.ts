import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { isFalse } from "../../requirements/value";
import { storageAccount } from "./types";

/** A storage account has no users of its own. */
export const storageNoLocalUsersSftp = resourceRule({
    id: "az-storage-no-local-users-sftp",
    severity: "medium",
    theme: "identity",
    proves: "No storage account has local users or takes SFTP.",
    risk: "A local user signs in with a password or key that Entra does not know and cannot revoke.",
    remediation: {
        argument: "AdlsLake does it always.",
        property: "Set isLocalUserEnabled: false and isSftpEnabled: false on azure-native.storage.StorageAccount.",
    },
    page: {
        title: "SFTP support for Azure Blob Storage: security considerations",
        url: "https://learn.microsoft.com/en-us/azure/storage/blobs/secure-file-transfer-protocol-support",
    },
    types: [storageAccount],
    fixClass: "person",
    requires: all(isFalse("isLocalUserEnabled"), isFalse("isSftpEnabled")),
});
