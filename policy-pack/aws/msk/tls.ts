import { resourceRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { mskCluster } from "./types";

/** A cluster speaks TLS only to its clients. */
export const mskTls = resourceRule({
    id: "aws-msk-tls",
    severity: "high",
    theme: "transport",
    proves: "Every MSK cluster takes connections of clients only over TLS.",
    risk: "A client without TLS sends its credentials and its records in plain text through the network.",
    remediation: {
        property: 'Set encryptionInfo.encryptionInTransit.clientBroker: "TLS" on aws.msk.Cluster, or leave it out.',
    },
    page: {
        title: "Amazon MSK encryption in transit",
        url: "https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html",
    },
    types: [mskCluster],
    fixClass: "in-place",
    requires: isOneOf("encryptionInfo.encryptionInTransit.clientBroker", ["TLS"], "TLS"),
});
