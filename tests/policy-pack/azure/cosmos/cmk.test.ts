import { cosmosCmk } from "../../../../policy-pack/azure/cosmos/cmk";
import { describeRule } from "../../describe-rule";

const key = "https://strata.vault.azure.net/keys/cosmos";

describeRule(cosmosCmk, {
    compliant: { keyVaultKeyUri: key },
    violating: {},
    undefined: "violates",
    configured: [
        { settings: { allowedKeyPatterns: ["^https://other\\."] }, given: { keyVaultKeyUri: key }, expect: "violates" },
    ],
});
