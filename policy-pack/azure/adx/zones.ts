import { resourceRule } from "../../frame/define";
import { adxCluster } from "./types";

/** A Data Explorer cluster survives the loss of a zone. */
export const adxZones = resourceRule({
    id: "az-adx-zones",
    severity: "medium",
    theme: "availability",
    proves: "Every Data Explorer cluster stands in at least two availability zones.",
    risk: "The loss of one zone stops every query and every ingestion.",
    remediation: { property: 'Set zones: ["1", "2", "3"] on azure-native.kusto.Cluster.' },
    page: {
        title: "Migrate your cluster to support multiple availability zones",
        url: "https://learn.microsoft.com/en-us/azure/data-explorer/migrate-cluster-to-multiple-availability-zone",
    },
    types: [adxCluster],
    binds: "production",
    fixClass: "person",
    guards: ["zones"],
    check(cluster) {
        const zones = new Set(cluster.entries("zones").map((zone) => zone.text("")));
        return zones.size >= 2 ? [] : [`zones names ${zones.size}, at least 2 required`];
    },
});
