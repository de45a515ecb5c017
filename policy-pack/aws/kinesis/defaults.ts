import type { ProviderDefaults } from "../../frame/provider-default";
import { kinesisStream } from "./types";

/** Defaults of `@pulumi/aws` 7 for Amazon Kinesis Data Streams. */
export const kinesisDefaults: ProviderDefaults = {
    [kinesisStream]: {
        encryptionType: { value: "NONE", documented: "The default value is `NONE`" },
        retentionPeriod: { value: 24, documented: "Default is 24" },
    },
};
