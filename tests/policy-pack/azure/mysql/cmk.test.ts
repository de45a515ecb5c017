import { mysqlCmk } from "../../../../policy-pack/azure/mysql/cmk";
import { describeRule } from "../../describe-rule";

const key = "https://strata.vault.azure.net/keys/mysql/0123456789abcdef0123456789abcdef";
const encrypted = { type: "AzureKeyVault", primaryKeyURI: key };

describeRule(mysqlCmk, {
    compliant: { dataEncryption: encrypted },
    violating: { dataEncryption: { type: "SystemManaged" } },
    undefined: "violates",
    configured: [
        {
            settings: { allowedKeyPatterns: ["^https://other\\."] },
            given: { dataEncryption: encrypted },
            expect: "violates",
        },
    ],
    others: [
        {
            title: "backups in the paired region under another key",
            given: { dataEncryption: encrypted, backup: { geoRedundantBackup: "Enabled" } },
            expect: "violates",
        },
    ],
});
