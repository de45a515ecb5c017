import { sqlTdeCmk } from "../../../../policy-pack/azure/sql/tde-cmk";
import { sqlServer, sqlManagedInstance, sqlProtector } from "../../../../policy-pack/azure/sql/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const key = "https://strata.vault.azure.net/keys/sql/0123456789abcdef0123456789abcdef";
const protector = (serverKeyType: string) => [
    resource(sqlServer, { serverName: "ledger" }),
    resource(sqlProtector, { serverName: "ledger", serverKeyType }),
];

describeRule(sqlTdeCmk, {
    compliant: { keyId: key },
    violating: {},
    undefined: "violates",
    configured: [
        { settings: { allowedKeyPatterns: ["^https://other\\."] }, given: { keyId: key }, expect: "violates" },
    ],
    others: [
        { title: "a protector in Key Vault", given: protector("AzureKeyVault"), expect: "passes" },
        { title: "a protector of Azure's own", given: protector("ServiceManaged"), expect: "violates" },
        { title: "a managed instance", given: [resource(sqlManagedInstance)], expect: "violates" },
    ],
});
