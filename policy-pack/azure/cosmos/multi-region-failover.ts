import { resourceRule } from "../../frame/define";
import { when } from "../../requirements/combine";
import { isTrue } from "../../requirements/value";
import { cosmosAccount } from "./types";

/** A Cosmos DB account of several regions fails over by itself. */
export const cosmosMultiRegionFailover = resourceRule({
    id: "az-cosmos-multi-region-failover",
    severity: "medium",
    theme: "availability",
    proves: "Every Cosmos DB account of several regions lets the next one take over when a region is lost.",
    risk: "Without it somebody has to notice the loss and order the failover while nothing can be written.",
    remediation: {
        argument: "CosmosAccount does it as soon as there are two regions.",
        property: "Set enableAutomaticFailover: true on azure-native.cosmosdb.DatabaseAccount.",
    },
    page: {
        title: "Reliability in Azure Cosmos DB for NoSQL: service-managed failover",
        url: "https://learn.microsoft.com/en-us/azure/reliability/reliability-cosmos-db-nosql",
    },
    types: [cosmosAccount],
    fixClass: "in-place",
    requires: when((account) => account.entries("locations").length > 1, isTrue("enableAutomaticFailover")),
});
