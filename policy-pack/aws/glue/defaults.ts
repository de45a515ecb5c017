import type { ProviderDefaults } from "../../frame/provider-default";
import { glueSecurityConfiguration } from "./types";

const disabled = { value: "DISABLED", documented: "Default value: `DISABLED`" };

/** Defaults of `@pulumi/aws` 7 for AWS Glue. */
export const glueDefaults: ProviderDefaults = {
    [glueSecurityConfiguration]: {
        "encryptionConfiguration.cloudwatchEncryption.cloudwatchEncryptionMode": disabled,
        "encryptionConfiguration.jobBookmarksEncryption.jobBookmarksEncryptionMode": disabled,
        "encryptionConfiguration.s3Encryption.s3EncryptionMode": disabled,
    },
};
