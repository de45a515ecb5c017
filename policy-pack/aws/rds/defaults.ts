import type { ProviderDefaults } from "../../frame/provider-default";
import { rdsCluster, rdsClusterInstance, rdsGlobalCluster, rdsInstance } from "./types";

/** Defaults of `@pulumi/aws` 7 for Amazon RDS. */
export const rdsDefaults: ProviderDefaults = {
    [rdsInstance]: {
        multiAz: { value: false },
        backupRetentionPeriod: { value: 0, documented: "Default is `0`" },
        deletionProtection: { value: false, documented: "The default is `false`" },
        publiclyAccessible: { value: false, documented: "Default is `false`" },
        storageEncrypted: { value: false, documented: "The default is `false`" },
    },
    [rdsCluster]: {
        backupRetentionPeriod: { value: 1, documented: "Default `1`" },
        deletionProtection: { value: false, documented: "The default is `false`" },
        engineMode: { value: "provisioned", documented: "Defaults to: `provisioned`" },
        storageEncrypted: { value: false, documented: "The default is `false` for `provisioned`" },
    },
    [rdsClusterInstance]: {
        publiclyAccessible: { value: false, documented: "Default `false`" },
    },
    [rdsGlobalCluster]: {
        deletionProtection: { value: false, documented: "The default is `false`" },
    },
};
