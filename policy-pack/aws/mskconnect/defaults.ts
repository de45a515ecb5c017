import type { ProviderDefaults } from "../../frame/provider-default";
import { mskConnector } from "./types";

/** Defaults of `@pulumi/aws` 7 for Amazon MSK Connect. */
export const mskconnectDefaults: ProviderDefaults = {
    [mskConnector]: {
        "kafkaClusterEncryptionInTransit.encryptionType": {
            value: "PLAINTEXT",
            documented: "The default values is `PLAINTEXT`",
        },
    },
};
