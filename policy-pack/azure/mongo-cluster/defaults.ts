import type { ProviderDefaults } from "../../frame/provider-default";
import { mongoCluster } from "./types";

/** Defaults of `@pulumi/azure-native` 3 for Cosmos DB for MongoDB vCore. */
export const mongoClusterDefaults: ProviderDefaults = {
    [mongoCluster]: {
        "properties.publicNetworkAccess": { value: "Enabled" },
        "properties.highAvailability.targetMode": { value: "Disabled" },
    },
};
