import type { ProviderDefaults } from "../../frame/provider-default";
import { mskCluster } from "./types";

/** Defaults of `@pulumi/aws` 7 for Amazon MSK. */
export const mskDefaults: ProviderDefaults = {
    [mskCluster]: {
        "brokerNodeGroupInfo.connectivityInfo.publicAccess.type": {
            value: "DISABLED",
            page: "https://docs.aws.amazon.com/msk/latest/developerguide/public-access.html",
        },
        "encryptionInfo.encryptionInTransit.clientBroker": { value: "TLS", documented: "Default value is `TLS`" },
        "encryptionInfo.encryptionInTransit.inCluster": { value: true, documented: "Default value: `true`" },
        enhancedMonitoring: {
            value: "DEFAULT",
            page: "https://docs.aws.amazon.com/msk/latest/developerguide/metrics-details.html",
        },
    },
};
