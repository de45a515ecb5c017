import type { ProviderDefaults } from "../../frame/provider-default";
import { redisCache } from "./types";

/** Defaults of `@pulumi/azure-native` 3 for Azure Cache for Redis. */
export const redisDefaults: ProviderDefaults = {
    [redisCache]: {
        enableNonSslPort: { value: false },
        disableAccessKeyAuthentication: { value: false, documented: "Default value is false" },
        publicNetworkAccess: { value: "Enabled" },
        "redisConfiguration.aadEnabled": { value: "false" },
        "redisConfiguration.rdbBackupEnabled": { value: "false" },
        "redisConfiguration.aofBackupEnabled": { value: "false" },
    },
};
