import { databricksCmk } from "../../../../policy-pack/azure/databricks/cmk";
import { describeRule } from "../../describe-rule";

const vault = "https://strata.vault.azure.net/";
const encryptedBy = (keyVaultUri: string) => ({
    encryption: {
        entities: {
            managedServices: {
                keySource: "Microsoft.Keyvault",
                keyVaultProperties: { keyName: "databricks", keyVaultUri, keyVersion: "1" },
            },
        },
    },
});

describeRule(databricksCmk, {
    compliant: encryptedBy(vault),
    violating: { encryption: { entities: {} } },
    undefined: "violates",
    configured: [
        { settings: { allowedKeyPatterns: ["^https://other\\."] }, given: encryptedBy(vault), expect: "violates" },
    ],
});
