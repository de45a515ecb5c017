import type { ProviderDefaults } from "../../frame/provider-default";
import { busNamespace, busNetworkRules } from "./types";

/** Defaults of `@pulumi/azure-native` 3 for Azure Service Bus. */
export const servicebusDefaults: ProviderDefaults = {
    [busNamespace]: {
        minimumTlsVersion: {
            value: "1.2",
            page: "https://learn.microsoft.com/en-us/azure/service-bus-messaging/transport-layer-security-configure-minimum-version",
        },
        disableLocalAuth: { value: false },
        publicNetworkAccess: { value: "Enabled", documented: "By default it is enabled" },
    },
    [busNetworkRules]: {
        defaultAction: {
            value: "Allow",
            page: "https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-ip-filtering",
        },
    },
};
