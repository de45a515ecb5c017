import type { ProviderDefaults } from "../../frame/provider-default";
import { managedRedis, managedRedisDatabase } from "./types";

/** Defaults of `@pulumi/azure-native` 3 for Azure Managed Redis. */
export const managedRedisDefaults: ProviderDefaults = {
    [managedRedis]: {
        minimumTlsVersion: {
            value: "1.2",
            documented: "TLS 1.0 and TLS 1.1 are now completely obsolete -- you cannot use them",
        },
        highAvailability: { value: "Enabled", documented: "Enabled by default" },
    },
    [managedRedisDatabase]: {
        clientProtocol: { value: "Encrypted", documented: "Default is TLS-encrypted" },
        "persistence.aofEnabled": { value: false },
        "persistence.rdbEnabled": { value: false },
    },
};
