import type { ProviderDefaults } from "../../frame/provider-default";
import { databricksWorkspace } from "./types";

/** Defaults of `@pulumi/azure-native` 3 for Azure Databricks. */
export const databricksDefaults: ProviderDefaults = {
    [databricksWorkspace]: {
        publicNetworkAccess: { value: "Enabled" },
        "parameters.enableNoPublicIp.value": {
            value: true,
            page: "https://learn.microsoft.com/en-us/azure/databricks/security/network/classic/secure-cluster-connectivity",
        },
    },
};
