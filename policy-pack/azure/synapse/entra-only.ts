import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { synapseWorkspace } from "./types";

/** A Synapse workspace takes Microsoft Entra sign-in only. */
export const synapseEntraOnly = resourceRule({
    id: "az-synapse-entra-only",
    severity: "medium",
    theme: "identity",
    proves: "Every Synapse workspace takes Microsoft Entra sign-in only, and no passwords of its own.",
    risk: "A SQL login has one password for everybody who uses it and no place where it can be revoked for one person.",
    remediation: {
        property: "Set azureADOnlyAuthentication: true on azure-native.synapse.Workspace.",
    },
    page: {
        title: "Use Microsoft Entra authentication for authentication with Synapse SQL",
        url: "https://learn.microsoft.com/en-us/azure/synapse-analytics/sql/active-directory-authentication",
    },
    types: [synapseWorkspace],
    fixClass: "person",
    requires: isTrue("azureADOnlyAuthentication"),
});
