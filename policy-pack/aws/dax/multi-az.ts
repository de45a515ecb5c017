import { resourceRule } from "../../frame/define";
import { atLeast } from "../../requirements/number";
import { wholeNumber } from "../../requirements/parameters";
import { daxCluster } from "./types";

/** A DAX cluster outlives the loss of a zone. */
export const daxMultiAz = resourceRule({
    id: "aws-dax-multi-az",
    severity: "medium",
    theme: "availability",
    proves: "Every DAX cluster has at least minNodes nodes.",
    risk: "With fewer than three nodes, the loss of one zone leaves no quorum or no cache, and the whole load falls on the table.",
    remediation: {
        argument: "Give DaxCluster at least three nodes.",
        property:
            "Set replicationFactor to 3 or more on aws.dax.Cluster, and a subnet of every zone in its subnet group.",
    },
    page: {
        title: "DAX cluster components: nodes and clusters",
        url: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.concepts.cluster.html",
    },
    types: [daxCluster],
    binds: "production",
    fixClass: "in-place",
    requires: atLeast(
        "replicationFactor",
        wholeNumber("minNodes", "Fewest nodes of a cluster.", 3, { minimum: 1, maximum: 11 }),
        "nodes",
    ),
});
