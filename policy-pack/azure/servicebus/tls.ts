import { resourceRule } from "../../frame/define";
import { atLeastInOrder } from "../../requirements/order";
import { busNamespace } from "./types";

/** Clients of Service Bus speak TLS 1.2. */
export const servicebusTls = resourceRule({
    id: "az-servicebus-tls",
    severity: "high",
    theme: "transport",
    proves: "Every Service Bus namespace refuses TLS below version 1.2.",
    risk: "Older versions of TLS have known weaknesses, and a client that offers them can be read on the way.",
    remediation: {
        property: 'Set minimumTlsVersion: "1.2" on azure-native.servicebus.Namespace, or leave it out.',
    },
    page: {
        title: "Enforce a minimum required version of TLS for requests to a Service Bus namespace",
        url: "https://learn.microsoft.com/en-us/azure/service-bus-messaging/transport-layer-security-enforce-minimum-version",
    },
    types: [busNamespace],
    fixClass: "in-place",
    requires: atLeastInOrder("minimumTlsVersion", ["1.0", "1.1", "1.2", "1.3"], "1.2"),
});
