import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { databricksWorkspace } from "./types";

/** Clusters of Databricks have no public addresses. */
export const databricksNoPublicIp = resourceRule({
    id: "az-databricks-no-public-ip",
    severity: "high",
    theme: "network",
    proves: "No Databricks workspace gives its clusters public addresses.",
    risk: "Every node of every cluster is a machine with its own address on the internet.",
    remediation: {
        property: "Set parameters.enableNoPublicIp.value: true on azure-native.databricks.Workspace, or leave it out.",
    },
    page: {
        title: "Enable secure cluster connectivity",
        url: "https://learn.microsoft.com/en-us/azure/databricks/security/network/classic/secure-cluster-connectivity",
    },
    types: [databricksWorkspace],
    fixClass: "person",
    requires: isTrue("parameters.enableNoPublicIp.value"),
});
