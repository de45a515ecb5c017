import { adxCmk } from "../../../../policy-pack/azure/adx/cmk";
import { describeRule } from "../../describe-rule";

const vault = "https://strata.vault.azure.net/";

describeRule(adxCmk, {
    compliant: { keyVaultProperties: { keyName: "adx", keyVaultUri: vault } },
    violating: { keyVaultProperties: { keyName: "adx" } },
    undefined: "violates",
    configured: [
        {
            settings: { allowedKeyPatterns: ["^https://other\\."] },
            given: { keyVaultProperties: { keyName: "adx", keyVaultUri: vault } },
            expect: "violates",
        },
    ],
});
