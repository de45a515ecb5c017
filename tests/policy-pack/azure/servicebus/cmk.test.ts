import { servicebusCmk } from "../../../../policy-pack/azure/servicebus/cmk";
import { describeRule } from "../../describe-rule";

const keyVaultProperties = [{ keyName: "queues", keyVaultUri: "https://strata.vault.azure.net/" }];

describeRule(servicebusCmk, {
    required: { sku: { name: "Premium" } },
    compliant: { encryption: { keySource: "Microsoft.KeyVault", keyVaultProperties } },
    violating: { encryption: { keySource: "Microsoft.KeyVault", keyVaultProperties: [{ keyName: "queues" }] } },
    undefined: "violates",
    configured: [
        {
            settings: { allowedKeyPatterns: ["^https://other\\."] },
            given: { encryption: { keySource: "Microsoft.KeyVault", keyVaultProperties } },
            expect: "violates",
        },
    ],
    others: [{ title: "the Standard tier", given: { sku: { name: "Standard" } }, expect: "passes" }],
});
