import { resourceRule } from "../../frame/define";
import { atLeastInOrder } from "../../requirements/order";
import { eventNamespace } from "./types";

/** Clients of Event Hubs speak TLS 1.2. */
export const eventhubTls = resourceRule({
    id: "az-eventhub-tls",
    severity: "high",
    theme: "transport",
    proves: "Every Event Hubs namespace refuses TLS below version 1.2.",
    risk: "Older versions of TLS have known weaknesses, and a client that offers them can be read on the way.",
    remediation: {
        property: 'Set minimumTlsVersion: "1.2" on azure-native.eventhub.Namespace, or leave it out.',
    },
    page: {
        title: "Enforce a minimum required version of TLS for requests to an Event Hubs namespace",
        url: "https://learn.microsoft.com/en-us/azure/event-hubs/transport-layer-security-enforce-minimum-version",
    },
    types: [eventNamespace],
    fixClass: "in-place",
    requires: atLeastInOrder("minimumTlsVersion", ["1.0", "1.1", "1.2", "1.3"], "1.2"),
});
