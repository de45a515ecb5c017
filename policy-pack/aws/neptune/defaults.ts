import type { ProviderDefaults } from "../../frame/provider-default";
import { neptuneCluster, neptuneClusterInstance } from "./types";

/** Defaults of `@pulumi/aws` 7 for Amazon Neptune. */
export const neptuneDefaults: ProviderDefaults = {
    [neptuneCluster]: {
        backupRetentionPeriod: { value: 1, documented: "Default `1`" },
        deletionProtection: { value: false, documented: "By default, deletion protection is disabled" },
        skipFinalSnapshot: { value: false, documented: "Default is `false`" },
        storageEncrypted: { value: false, documented: "The default is `false` if not specified" },
    },
    [neptuneClusterInstance]: {
        autoMinorVersionUpgrade: { value: true, documented: "Default is `true`" },
        publiclyAccessible: { value: false, documented: "Default is `false`" },
    },
};
