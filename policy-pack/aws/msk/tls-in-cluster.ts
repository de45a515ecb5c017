import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { mskCluster } from "./types";

/** Brokers speak TLS among each other. */
export const mskTlsInCluster = resourceRule({
    id: "aws-msk-tls-in-cluster",
    severity: "high",
    theme: "transport",
    proves: "Every MSK cluster encrypts what its brokers send each other.",
    risk: "Replication sends every record in plain text between the zones.",
    remediation: {
        property:
            "Set encryptionInfo.encryptionInTransit.inCluster: true on aws.msk.Cluster, or leave it out; it can only be chosen when the cluster is made.",
    },
    page: {
        title: "Amazon MSK encryption in transit",
        url: "https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html",
    },
    types: [mskCluster],
    fixClass: "replaces",
    requires: isTrue("encryptionInfo.encryptionInTransit.inCluster"),
});
