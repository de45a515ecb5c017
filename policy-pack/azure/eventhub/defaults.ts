import type { ProviderDefaults } from "../../frame/provider-default";
import { eventNamespace, eventNetworkRules } from "./types";

/** Defaults of `@pulumi/azure-native` 3 for Azure Event Hubs. */
export const eventhubDefaults: ProviderDefaults = {
    [eventNamespace]: {
        minimumTlsVersion: {
            value: "1.2",
            page: "https://learn.microsoft.com/en-us/azure/event-hubs/transport-layer-security-configure-minimum-version",
        },
        disableLocalAuth: { value: false },
        publicNetworkAccess: { value: "Enabled", documented: "By default it is enabled" },
        zoneRedundant: { value: false },
        "encryption.keySource": { value: "" },
    },
    [eventNetworkRules]: {
        defaultAction: {
            value: "Allow",
            page: "https://learn.microsoft.com/en-us/azure/event-hubs/event-hubs-ip-filtering",
        },
    },
};
