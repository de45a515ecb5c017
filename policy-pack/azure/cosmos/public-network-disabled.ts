import { resourceRule } from "../../frame/define";
import { closedToPublic } from "../../requirements/closed-to-public";
import { cosmosAccount } from "./types";

/** A Cosmos DB account takes no traffic from public networks. */
export const cosmosPublicNetworkDisabled = resourceRule({
    id: "az-cosmos-public-network-disabled",
    severity: "high",
    theme: "network",
    proves: "Every Cosmos DB account refuses traffic from public networks.",
    risk: "An account that is open to public networks can be read with a leaked key or token from anywhere.",
    remediation: {
        argument: "Leave allowedAddresses of CosmosAccount out.",
        property:
            'Set publicNetworkAccess: "Disabled" on azure-native.cosmosdb.DatabaseAccount and add a private endpoint.',
    },
    page: {
        title: "Configure Azure Private Link for an Azure Cosmos DB account",
        url: "https://learn.microsoft.com/en-us/azure/cosmos-db/how-to-configure-private-endpoints",
    },
    types: [cosmosAccount],
    fixClass: "in-place",
    requires: closedToPublic(),
});
