import { all, when } from "./combine";
import { customerKey } from "./customer-key";
import { isOneOf } from "./value";

/** A flexible server of PostgreSQL or MySQL is encrypted with a customer's key, its backups in the paired region too. */
export const flexibleServerKey = all(
    isOneOf("dataEncryption.type", ["AzureKeyVault"]),
    customerKey("dataEncryption.primaryKeyURI"),
    when(
        (server) => server.text("backup.geoRedundantBackup") === "Enabled",
        customerKey("dataEncryption.geoBackupKeyURI"),
    ),
);
