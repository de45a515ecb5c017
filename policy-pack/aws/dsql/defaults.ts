import type { ProviderDefaults } from "../../frame/provider-default";
import { dsqlCluster } from "./types";

/** Defaults of `@pulumi/aws` 7 for Amazon Aurora DSQL. */
export const dsqlDefaults: ProviderDefaults = {
    [dsqlCluster]: {
        deletionProtectionEnabled: { value: false, documented: "Default value is `false`" },
        forceDestroy: { value: false, documented: "Default value is `false`" },
    },
};
