import { resourceRule } from "../../frame/define";
import { flexibleServerKey } from "../../requirements/flexible-server-key";
import { mysqlServer } from "./types";

/** A MySQL server is encrypted with a customer's key. */
export const mysqlCmk = resourceRule({
    id: "az-mysql-cmk",
    severity: "high",
    theme: "encryption",
    proves: "Every MySQL flexible server is encrypted with a customer-managed key, its backups in the paired region too.",
    risk: "Under a key of Microsoft's own, access to the data cannot be shut off or audited by your vault.",
    remediation: {
        property:
            'Set dataEncryption.type: "AzureKeyVault" and dataEncryption.primaryKeyURI on azure-native.dbformysql.Server, and geoBackupKeyURI with geo-redundant backups.',
    },
    page: {
        title: "Data encryption with customer-managed keys for Azure Database for MySQL",
        url: "https://learn.microsoft.com/en-us/azure/mysql/flexible-server/concepts-customer-managed-key",
    },
    types: [mysqlServer],
    fixClass: "person",
    requires: flexibleServerKey,
});
