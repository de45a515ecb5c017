import { resourceRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { mskConnector } from "./types";

/** A connector speaks TLS to its cluster. */
export const mskconnectTls = resourceRule({
    id: "aws-mskconnect-tls",
    severity: "high",
    theme: "transport",
    proves: "Every MSK Connect connector reaches its Kafka cluster over TLS.",
    risk: "A connector without TLS sends every record in plain text through the network.",
    remediation: {
        property:
            'Set kafkaClusterEncryptionInTransit.encryptionType: "TLS" on aws.mskconnect.Connector; it can only be chosen when the connector is made.',
    },
    page: {
        title: "Understand MSK Connect",
        url: "https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect.html",
    },
    types: [mskConnector],
    fixClass: "replaces",
    requires: isOneOf("kafkaClusterEncryptionInTransit.encryptionType", ["TLS"]),
});
