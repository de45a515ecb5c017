import type { ProviderDefaults } from "../../frame/provider-default";
import { docdbCluster } from "./types";

/** Defaults of `@pulumi/aws` 7 for Amazon DocumentDB. */
export const docdbDefaults: ProviderDefaults = {
    [docdbCluster]: {
        backupRetentionPeriod: { value: 1, documented: "Default `1`" },
        deletionProtection: { value: false, documented: "Defaults to `false`" },
        skipFinalSnapshot: { value: false, documented: "Default is `false`" },
        storageEncrypted: { value: false, documented: "The default is `false`" },
    },
};
