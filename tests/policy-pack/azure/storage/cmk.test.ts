import { storageCmk } from "../../../../policy-pack/azure/storage/cmk";
import { describeRule } from "../../describe-rule";

const keyVaultUri = "https://strata.vault.azure.net/";
const encrypted = (keySource: string) => ({
    encryption: { keySource, keyVaultProperties: { keyName: "lake", keyVaultUri } },
});

describeRule(storageCmk, {
    compliant: encrypted("Microsoft.Keyvault"),
    violating: encrypted("Microsoft.Storage"),
    undefined: "violates",
    configured: [
        {
            settings: { allowedKeyPatterns: ["^https://other\\."] },
            given: encrypted("Microsoft.Keyvault"),
            expect: "violates",
        },
    ],
});
