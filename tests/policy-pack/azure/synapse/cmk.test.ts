import { synapseCmk } from "../../../../policy-pack/azure/synapse/cmk";
import { describeRule } from "../../describe-rule";

const encryptedWith = (keyVaultUrl: string) => ({ encryption: { cmk: { key: { name: "default", keyVaultUrl } } } });
const key = "https://strata.vault.azure.net/keys/synapse";

describeRule(synapseCmk, {
    compliant: encryptedWith(key),
    violating: { encryption: { cmk: { key: { name: "default" } } } },
    undefined: "violates",
    configured: [
        { settings: { allowedKeyPatterns: ["^https://other\\."] }, given: encryptedWith(key), expect: "violates" },
    ],
});
