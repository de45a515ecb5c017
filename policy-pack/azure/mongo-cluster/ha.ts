import { resourceRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { mongoCluster } from "./types";

/** A MongoDB cluster of Azure survives the loss of a zone. */
export const mongoClusterHa = resourceRule({
    id: "az-mongo-cluster-ha",
    severity: "high",
    theme: "availability",
    proves: "Every MongoDB vCore cluster has standby servers in another zone.",
    risk: "The loss of a zone or of a server is an outage until the cluster has been restored.",
    remediation: {
        property:
            'Set properties.highAvailability.targetMode: "ZoneRedundantPreferred" on azure-native.mongocluster.MongoCluster.',
    },
    page: {
        title: "High availability in Azure Cosmos DB for MongoDB vCore",
        url: "https://learn.microsoft.com/en-us/azure/cosmos-db/mongodb/vcore/high-availability",
    },
    types: [mongoCluster],
    binds: "production",
    fixClass: "person",
    requires: isOneOf("properties.highAvailability.targetMode", ["ZoneRedundantPreferred"]),
});
