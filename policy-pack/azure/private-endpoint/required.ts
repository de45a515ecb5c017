import { stackRule } from "../../frame/define";
import type { Resource } from "../../frame/resource";
import { pointingInto } from "../../requirements/pointing-into";
import { cosmosAccount } from "../cosmos/types";
import { eventNamespace } from "../eventhub/types";
import { vault } from "../keyvault/types";
import { managedRedis } from "../managed-redis/types";
import { pgServer } from "../pg/types";
import { redisCache } from "../redis/types";
import { sqlServer } from "../sql/types";
import { storageAccount } from "../storage/types";
import { synapseWorkspace } from "../synapse/types";
import { privateEndpoint } from "./types";

const connections = ["privateLinkServiceConnections", "manualPrivateLinkServiceConnections"];
const names = connections.map((list) => `${list}.0.privateLinkServiceId`);

/** A store of Azure is reached through a private endpoint. */
export const privateEndpointRequired = stackRule({
    id: "az-private-endpoint-required",
    severity: "medium",
    theme: "network",
    proves: "Every store of Azure that knows private endpoints has one in the same stack.",
    risk: "Without a private endpoint the way to the data leads over public addresses, or over none at all.",
    remediation: {
        argument: "Every store of Strata on Azure brings its own.",
        property: "Add an azure-native.network.PrivateEndpoint whose privateLinkServiceConnections name the store.",
    },
    page: {
        title: "What is a private endpoint?",
        url: "https://learn.microsoft.com/en-us/azure/private-link/private-endpoint-overview",
    },
    types: [
        sqlServer,
        pgServer,
        cosmosAccount,
        redisCache,
        managedRedis,
        storageAccount,
        synapseWorkspace,
        eventNamespace,
        vault,
    ],
    unless: hasAnotherWay,
    fixClass: "person",
    reaches: [{ type: privateEndpoint, guards: ["privateLinkServiceConnections.*.privateLinkServiceId"] }],
    check: (store, _settings, stack) =>
        names.some((name) => pointingInto(store, stack, privateEndpoint, name).length > 0)
            ? []
            : ["no private endpoint leads to it"],
});

/** A server or cache in a virtual network of its own needs no endpoint, and the smallest tiers know none. */
function hasAnotherWay(store: Resource): boolean {
    return (
        store.has("network.delegatedSubnetResourceId") ||
        store.has("subnetId") ||
        (store.type === eventNamespace && store.text("sku.name") === "Basic")
    );
}
