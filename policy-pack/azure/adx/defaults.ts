import type { ProviderDefaults } from "../../frame/provider-default";
import { adxCluster } from "./types";

/** Defaults of `@pulumi/azure-native` 3 for Azure Data Explorer. */
export const adxDefaults: ProviderDefaults = {
    [adxCluster]: {
        enableDiskEncryption: { value: false },
        enableDoubleEncryption: { value: false },
        publicNetworkAccess: { value: "Enabled", documented: "is enabled by default" },
    },
};
