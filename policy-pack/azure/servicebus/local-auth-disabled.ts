import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { busNamespace } from "./types";

/** Service Bus takes Microsoft Entra sign-in only. */
export const servicebusLocalAuthDisabled = resourceRule({
    id: "az-servicebus-local-auth-disabled",
    severity: "medium",
    theme: "identity",
    proves: "Every Service Bus namespace refuses shared access keys.",
    risk: "A shared access key opens every queue of its namespace, never ends and names nobody.",
    remediation: {
        property: "Set disableLocalAuth: true on azure-native.servicebus.Namespace and assign roles first.",
    },
    page: {
        title: "Disable local or shared access key authentication with Azure Service Bus",
        url: "https://learn.microsoft.com/en-us/azure/service-bus-messaging/disable-local-authentication",
    },
    types: [busNamespace],
    fixClass: "person",
    requires: isTrue("disableLocalAuth"),
});
