import { resourceRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { daxCluster } from "./types";

/** A DAX cluster takes TLS connections only. */
export const daxTls = resourceRule({
    id: "aws-dax-tls",
    severity: "high",
    theme: "transport",
    proves: "Every DAX cluster encrypts the connections of its clients.",
    risk: "Without TLS, items and requests pass through the network as they are.",
    remediation: {
        argument: "DaxCluster encrypts them.",
        property: 'Set clusterEndpointEncryptionType: "TLS" on aws.dax.Cluster; this replaces the cluster.',
    },
    page: {
        title: "DAX encryption in transit",
        url: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionInTransit.html",
    },
    types: [daxCluster],
    fixClass: "replaces",
    requires: isOneOf("clusterEndpointEncryptionType", ["TLS"]),
});
