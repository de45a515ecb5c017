import { eventhubCmk } from "../../../../policy-pack/azure/eventhub/cmk";
import { describeRule } from "../../describe-rule";

const keyVaultProperties = [{ keyName: "streams", keyVaultUri: "https://strata.vault.azure.net/" }];

describeRule(eventhubCmk, {
    required: { sku: { name: "Premium" } },
    compliant: { encryption: { keySource: "Microsoft.KeyVault", keyVaultProperties } },
    violating: { encryption: { keySource: "Microsoft.KeyVault", keyVaultProperties: [{ keyName: "streams" }] } },
    undefined: "violates",
    configured: [
        {
            settings: { allowedKeyPatterns: ["^https://other\\."] },
            given: { encryption: { keySource: "Microsoft.KeyVault", keyVaultProperties } },
            expect: "violates",
        },
    ],
    others: [
        { title: "the Standard tier", given: { sku: { name: "Standard" } }, expect: "passes" },
        {
            title: "a dedicated cluster",
            given: { sku: { name: "Standard" }, clusterArmId: "/subscriptions/s/cluster" },
            expect: "violates",
        },
    ],
});
