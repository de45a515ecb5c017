import { hasNoZones } from "../../data/azure-regions";
import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { eventNamespace } from "./types";

/** Event Hubs outlive a zone. */
export const eventhubZoneRedundant = resourceRule({
    id: "az-eventhub-zone-redundant",
    severity: "medium",
    theme: "availability",
    proves: "Every Event Hubs namespace is zone-redundant, where its region has zones.",
    risk: "Without replicas in other zones, the loss of one zone stops every stream of the namespace.",
    remediation: {
        property: "Set zoneRedundant: true when azure-native.eventhub.Namespace is created.",
    },
    page: {
        title: "Reliability in Azure Event Hubs",
        url: "https://learn.microsoft.com/en-us/azure/reliability/reliability-event-hubs",
    },
    types: [eventNamespace],
    binds: "production",
    unless: (namespace) => hasNoZones(namespace.text("location")),
    fixClass: "replaces",
    requires: isTrue("zoneRedundant"),
});
