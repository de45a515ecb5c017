import { resourceRule } from "../../frame/define";
import type { Resource } from "../../frame/resource";
import { isTrue } from "../../requirements/value";
import { cosmosAccount } from "./types";

/** A Cosmos DB account takes no keys. */
export const cosmosLocalAuthDisabled = resourceRule({
    id: "az-cosmos-local-auth-disabled",
    severity: "high",
    theme: "identity",
    proves: "Every Cosmos DB account whose API knows Microsoft Entra refuses account keys.",
    risk: "An account key opens all data, never ends and names nobody.",
    remediation: {
        argument: "CosmosAccount takes no keys where its api knows Entra.",
        property:
            "Set disableLocalAuth: true on azure-native.cosmosdb.DatabaseAccount and assign roles of its data plane.",
    },
    page: {
        title: "Disable key-based authentication with Azure Cosmos DB",
        url: "https://learn.microsoft.com/en-us/azure/cosmos-db/nosql/how-to-disable-key-based-authentication",
    },
    types: [cosmosAccount],
    unless: knowsKeysOnly,
    fixClass: "person",
    requires: isTrue("disableLocalAuth"),
});

/** The APIs for MongoDB, Cassandra and Gremlin have no sign-in but by keys. */
function knowsKeysOnly(account: Resource): boolean {
    const capabilities = account.entries("capabilities").map((capability) => capability.text("name"));
    return (
        account.text("kind") === "MongoDB" ||
        capabilities.some((name) => name === "EnableCassandra" || name === "EnableGremlin" || name === "EnableMongo")
    );
}
