import { resourceRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { mongoCluster } from "./types";

/** A MongoDB cluster of Azure takes no traffic from public networks. */
export const mongoClusterPublicNetworkDisabled = resourceRule({
    id: "az-mongo-cluster-public-network-disabled",
    severity: "high",
    theme: "network",
    proves: "Every MongoDB vCore cluster refuses traffic from public networks.",
    risk: "A leaked password reads and writes every collection from anywhere.",
    remediation: {
        property:
            'Set properties.publicNetworkAccess: "Disabled" on azure-native.mongocluster.MongoCluster and add private endpoints.',
    },
    page: {
        title: "Private access in Azure Cosmos DB for MongoDB vCore",
        url: "https://learn.microsoft.com/en-us/azure/cosmos-db/mongodb/vcore/how-to-private-link",
    },
    types: [mongoCluster],
    fixClass: "in-place",
    requires: isOneOf("properties.publicNetworkAccess", ["Disabled"], "Disabled"),
});
