import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { memorydbCluster } from "./types";

/** A MemoryDB cluster takes TLS connections only. */
export const memorydbTls = resourceRule({
    id: "aws-memorydb-tls",
    severity: "high",
    theme: "transport",
    proves: "Every MemoryDB cluster encrypts the connections of its clients.",
    risk: "Without TLS, passwords and data pass through the network as they are, and no access control list can be used.",
    remediation: {
        property: "Set tlsEnabled: true on aws.memorydb.Cluster, or leave it out; this replaces the cluster.",
    },
    page: {
        title: "In-transit encryption (TLS) in MemoryDB",
        url: "https://docs.aws.amazon.com/memorydb/latest/devguide/in-transit-encryption.html",
    },
    types: [memorydbCluster],
    fixClass: "replaces",
    requires: isTrue("tlsEnabled"),
});
