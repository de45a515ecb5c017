import { stackRule } from "../../frame/define";
import { spreadInstances } from "../../requirements/spread-instances";
import { neptuneCluster, neptuneClusterInstance } from "./types";

/** A cluster has an instance to fail over to. */
export const neptuneMultiAz = stackRule({
    id: "aws-neptune-multi-az",
    severity: "medium",
    theme: "availability",
    proves: "Every Neptune cluster has at least minInstances instances, which do not all stand in one availability zone.",
    risk: "With one instance, its loss or its patching is an outage until another has been made.",
    remediation: { property: "Add another aws.neptune.ClusterInstance with the clusterIdentifier." },
    page: {
        title: "High availability for Amazon Neptune",
        url: "https://docs.aws.amazon.com/neptune/latest/userguide/feature-overview-db-clusters.html",
    },
    types: [neptuneCluster],
    binds: "production",
    fixClass: "person",
    requires: spreadInstances(neptuneClusterInstance),
});
