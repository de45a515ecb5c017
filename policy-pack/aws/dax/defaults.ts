import type { ProviderDefaults } from "../../frame/provider-default";
import { daxCluster } from "./types";

/** Defaults of `@pulumi/aws` 7 for DynamoDB Accelerator. */
export const daxDefaults: ProviderDefaults = {
    [daxCluster]: {
        clusterEndpointEncryptionType: { value: "NONE", documented: "Default value is `NONE`" },
        "serverSideEncryption.enabled": { value: false, documented: "Defaults to `false`" },
    },
};
