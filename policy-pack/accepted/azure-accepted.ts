import { resourceRule } from "../frame/define";
import type { AzurePreflight } from "./preflight";
import { phrases, preflight } from "./preflight";

/** Azure takes the resource. */
export const azureAccepted = resourceRule({
    id: "azure-accepted",
    severity: "medium",
    theme: "placement",
    level: "disabled",
    proves: "Azure takes every resource as it is written, by the words, ranges and names that Azure itself publishes.",
    risk: "A name of the wrong form or a word that Azure does not know is otherwise told by a failed update, when half of the stack is already made.",
    remediation: { property: "Put the named property right; the message says what Azure takes." },
    page: {
        title: "Naming rules and restrictions for Azure resources",
        url: "https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/resource-name-rules",
    },
    types: "any",
    fixClass: "person",
    check: ({ type, given }) =>
        type.startsWith("azure-native:")
            ? phrases(preflight<AzurePreflight>("azure/check-azure").checkAzure({ type, inputs: given }))
            : [],
});
