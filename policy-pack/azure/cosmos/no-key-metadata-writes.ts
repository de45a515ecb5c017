import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { cosmosAccount } from "./types";

/** Keys of a Cosmos DB account change no databases. */
export const cosmosNoKeyMetadataWrites = resourceRule({
    id: "az-cosmos-no-key-metadata-writes",
    severity: "medium",
    theme: "identity",
    proves: "No account key may create, change or delete databases and containers of a Cosmos DB account.",
    risk: "A program with a key could drop a container or raise its throughput past all locks and roles of Azure.",
    remediation: {
        argument: "CosmosAccount does it for every API.",
        property: "Set disableKeyBasedMetadataWriteAccess: true on azure-native.cosmosdb.DatabaseAccount.",
    },
    page: {
        title: "Azure Cosmos DB: restrict user access to data operations only",
        url: "https://learn.microsoft.com/en-us/azure/cosmos-db/how-to-restrict-user-data",
    },
    types: [cosmosAccount],
    fixClass: "in-place",
    requires: isTrue("disableKeyBasedMetadataWriteAccess"),
});
