import { resourceRule } from "../../frame/define";
import { isFalse } from "../../requirements/value";
import { cosmosAccount } from "./types";

/** A Cosmos DB account of production is not on the free tier. */
export const cosmosNoFreeTier = resourceRule({
    id: "az-cosmos-no-free-tier",
    severity: "low",
    theme: "cost",
    proves: "No Cosmos DB account of production is on the free tier.",
    risk: "The free tier has no service level agreement, and a subscription has one of it.",
    remediation: {
        property: "Set enableFreeTier: false when azure-native.cosmosdb.DatabaseAccount is created.",
    },
    page: {
        title: "Azure Cosmos DB lifetime free tier",
        url: "https://learn.microsoft.com/en-us/azure/cosmos-db/free-tier",
    },
    types: [cosmosAccount],
    binds: "production",
    fixClass: "replaces",
    requires: isFalse("enableFreeTier"),
});
