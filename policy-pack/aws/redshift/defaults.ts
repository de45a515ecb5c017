import type { ProviderDefaults } from "../../frame/provider-default";
import { redshiftCluster } from "./types";

/** Defaults of `@pulumi/aws` 7 for Amazon Redshift. */
export const redshiftDefaults: ProviderDefaults = {
    [redshiftCluster]: {
        allowVersionUpgrade: { value: true, documented: "Default is `true`" },
        automatedSnapshotRetentionPeriod: { value: 1, documented: "Default is 1" },
        encrypted: { value: "true", documented: "Default is `true`" },
        manageMasterPassword: { value: false },
        multiAz: { value: false },
        publiclyAccessible: { value: false, documented: "Default is `false`" },
        skipFinalSnapshot: { value: false, documented: "Default is false" },
    },
};
