import type { ProviderDefaults } from "../../frame/provider-default";
import { keyspacesTable } from "./types";

/** Defaults of `@pulumi/aws` 7 for Amazon Keyspaces. */
export const keyspacesDefaults: ProviderDefaults = {
    [keyspacesTable]: {
        "encryptionSpecification.type": {
            value: "AWS_OWNED_KMS_KEY",
            documented: "The default value is `AWS_OWNED_KMS_KEY`",
        },
        "pointInTimeRecovery.status": { value: "DISABLED", documented: "The default value is `DISABLED`" },
    },
};
