import type { ProviderDefaults } from "../../frame/provider-default";
import { memorydbCluster } from "./types";

/** Defaults of `@pulumi/aws` 7 for Amazon MemoryDB. */
export const memorydbDefaults: ProviderDefaults = {
    [memorydbCluster]: {
        autoMinorVersionUpgrade: { value: true, documented: "Defaults to `true`" },
        numReplicasPerShard: { value: 1, documented: "Defaults to `1`" },
        snapshotRetentionLimit: { value: 0, documented: "Defaults to `0`" },
        tlsEnabled: { value: true, documented: "Defaults to `true`" },
    },
};
