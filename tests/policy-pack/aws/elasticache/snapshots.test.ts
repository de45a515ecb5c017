import { elasticacheSnapshots } from "../../../../policy-pack/aws/elasticache/snapshots";
import { elasticacheCluster } from "../../../../policy-pack/aws/elasticache/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(elasticacheSnapshots, {
    compliant: { snapshotRetentionLimit: 1 },
    violating: { snapshotRetentionLimit: 0 },
    undefined: "violates",
    configured: [{ settings: { minDays: 7 }, given: { snapshotRetentionLimit: 6 }, expect: "violates" }],
    others: [
        {
            title: "Memcached, which has no snapshots",
            given: [resource(elasticacheCluster, { engine: "memcached" })],
            expect: "passes",
        },
        {
            title: "a single Redis without",
            given: [resource(elasticacheCluster, { engine: "redis" })],
            expect: "violates",
        },
        {
            title: "a group with an id of its own",
            given: { replicationGroupId: "a", snapshotRetentionLimit: 0 },
            expect: "violates",
        },
        {
            title: "a node of a group",
            given: [resource(elasticacheCluster, { replicationGroupId: "a" })],
            expect: "passes",
        },
    ],
});
