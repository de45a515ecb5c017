import { resourceRule } from "../../frame/define";
import { atLeastInOrder } from "../../requirements/order";
import { cosmosAccount } from "./types";

/** A Cosmos DB account refuses old versions of TLS. */
export const cosmosMinTls = resourceRule({
    id: "az-cosmos-min-tls",
    severity: "high",
    theme: "transport",
    proves: "Every Cosmos DB account refuses TLS below version 1.2.",
    risk: "Older versions of TLS have known weaknesses, and a client that offers them can be read on the way.",
    remediation: {
        argument: "CosmosAccount does it always.",
        property: 'Set minimalTlsVersion: "Tls12" on azure-native.cosmosdb.DatabaseAccount, or leave it out.',
    },
    page: {
        title: "Self-serve minimum TLS version enforcement in Azure Cosmos DB",
        url: "https://learn.microsoft.com/en-us/azure/cosmos-db/self-serve-minimum-tls-enforcement",
    },
    types: [cosmosAccount],
    fixClass: "in-place",
    requires: atLeastInOrder("minimalTlsVersion", ["Tls", "Tls11", "Tls12"], "Tls12"),
});
