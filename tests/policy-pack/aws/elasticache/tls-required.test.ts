import { elasticacheTlsRequired } from "../../../../policy-pack/aws/elasticache/tls-required";
import { elasticacheCluster } from "../../../../policy-pack/aws/elasticache/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(elasticacheTlsRequired, {
    compliant: { transitEncryptionEnabled: true },
    violating: { transitEncryptionEnabled: false },
    undefined: "violates",
    others: [
        {
            title: "a secondary of a global datastore",
            given: { globalReplicationGroupId: "ldgnf-a" },
            expect: "passes",
        },
        {
            title: "TLS that clients may leave out",
            given: { transitEncryptionEnabled: true, transitEncryptionMode: "preferred" },
            expect: "violates",
        },
        {
            title: "Memcached without TLS",
            given: [resource(elasticacheCluster, { engine: "memcached" })],
            expect: "violates",
        },
        {
            title: "a group with an id of its own",
            given: { replicationGroupId: "a", transitEncryptionEnabled: false },
            expect: "violates",
        },
        {
            title: "a node of a group",
            given: [resource(elasticacheCluster, { replicationGroupId: "a" })],
            expect: "passes",
        },
    ],
});
