import { datafactoryCmk } from "../../../../policy-pack/azure/datafactory/cmk";
import { describeRule } from "../../describe-rule";

const vault = "https://strata.vault.azure.net/";

describeRule(datafactoryCmk, {
    compliant: { encryption: { keyName: "factory", vaultBaseUrl: vault } },
    violating: { encryption: { keyName: "factory" } },
    undefined: "violates",
    configured: [
        {
            settings: { allowedKeyPatterns: ["^https://other\\."] },
            given: { encryption: { keyName: "factory", vaultBaseUrl: vault } },
            expect: "violates",
        },
    ],
});
