import { resourceRule } from "../../frame/define";
import type { Settings } from "../../frame/rule";
import { wholeNumber } from "../../requirements/parameters";
import { parametersIn, valueOf } from "../../requirements/requirement";
import { eventHub } from "./types";

const hours = wholeNumber("minHours", "Fewest hours that events are kept.", 24, { minimum: 1, maximum: 2160 });

/** An event hub keeps its events for long enough. */
export const eventhubRetentionCapture = resourceRule<Settings>({
    id: "az-eventhub-retention-capture",
    severity: "low",
    theme: "backup",
    proves: "Every event hub keeps its events for at least minHours hours, compacts them, or captures them in storage.",
    risk: "A consumer that is down for longer than the events are kept loses them.",
    remediation: {
        property:
            "Set retentionDescription.retentionTimeInHours, or captureDescription.enabled: true, on azure-native.eventhub.EventHub.",
    },
    page: {
        title: "Azure Event Hubs: event retention",
        url: "https://learn.microsoft.com/en-us/azure/event-hubs/event-hubs-features",
    },
    types: [eventHub],
    fixClass: "person",
    parameters: parametersIn(hours),
    guards: ["retentionDescription.retentionTimeInHours", "messageRetentionInDays", "captureDescription.enabled"],
    check(hub, settings) {
        const isCompacted = hub.text("retentionDescription.cleanupPolicy")?.toLowerCase() === "compact";
        if (isCompacted || hub.flag("captureDescription.enabled")) {
            return [];
        }
        const days = hub.number("messageRetentionInDays");
        const kept =
            hub.number("retentionDescription.retentionTimeInHours") ?? (days === undefined ? undefined : days * 24);
        const least = valueOf(hours, settings);
        const given = kept === undefined ? "not set" : `${kept} hours`;
        return kept !== undefined && kept >= least
            ? []
            : [`retentionDescription.retentionTimeInHours is ${given}, at least ${least} required`];
    },
});
