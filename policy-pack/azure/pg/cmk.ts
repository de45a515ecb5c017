import { resourceRule } from "../../frame/define";
import { flexibleServerKey } from "../../requirements/flexible-server-key";
import { pgServer } from "./types";

/** A PostgreSQL server is encrypted with a customer's key. */
export const pgCmk = resourceRule({
    id: "az-pg-cmk",
    severity: "high",
    theme: "encryption",
    proves: "Every PostgreSQL flexible server is encrypted with a customer-managed key, its backups in the paired region too.",
    risk: "Under a key of Microsoft's own, access to the data cannot be shut off or audited by your vault.",
    remediation: {
        property:
            'Set dataEncryption.type: "AzureKeyVault" and dataEncryption.primaryKeyURI when azure-native.dbforpostgresql.Server is created, and geoBackupKeyURI with geo-redundant backups.',
    },
    page: {
        title: "Data encryption at rest in Azure Database for PostgreSQL",
        url: "https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-data-encryption",
    },
    types: [pgServer],
    fixClass: "replaces",
    requires: flexibleServerKey,
});
