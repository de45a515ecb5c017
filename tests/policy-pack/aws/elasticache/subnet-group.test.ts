import { elasticacheSubnetGroup } from "../../../../policy-pack/aws/elasticache/subnet-group";
import { elasticacheCluster } from "../../../../policy-pack/aws/elasticache/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(elasticacheSubnetGroup, {
    compliant: { subnetGroupName: "private" },
    violating: { subnetGroupName: "default" },
    undefined: "violates",
    others: [
        {
            title: "a node of a group",
            given: [resource(elasticacheCluster, { replicationGroupId: "a" })],
            expect: "passes",
        },
    ],
});
