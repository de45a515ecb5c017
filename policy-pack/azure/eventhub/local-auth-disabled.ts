import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { eventNamespace } from "./types";

/** Event Hubs take Microsoft Entra sign-in only. */
export const eventhubLocalAuthDisabled = resourceRule({
    id: "az-eventhub-local-auth-disabled",
    severity: "medium",
    theme: "identity",
    proves: "Every Event Hubs namespace refuses shared access keys.",
    risk: "A shared access key opens every stream of its namespace, never ends and names nobody.",
    remediation: {
        property: "Set disableLocalAuth: true on azure-native.eventhub.Namespace and assign roles first.",
    },
    page: {
        title: "Authenticate a managed identity with Microsoft Entra ID to access Event Hubs",
        url: "https://learn.microsoft.com/en-us/azure/event-hubs/authenticate-managed-identity",
    },
    types: [eventNamespace],
    fixClass: "person",
    requires: isTrue("disableLocalAuth"),
});
