import { neptuneMultiAz } from "../../../../policy-pack/aws/neptune/multi-az";
import { neptuneCluster, neptuneClusterInstance } from "../../../../policy-pack/aws/neptune/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const cluster = () => resource(neptuneCluster, { clusterIdentifier: "graph" }, { outputs: { id: "graph" } });
const instance = (availabilityZone?: string) =>
    resource(neptuneClusterInstance, { clusterIdentifier: "graph", ...(availabilityZone && { availabilityZone }) });

describeRule(neptuneMultiAz, {
    compliant: [cluster(), instance("eu-west-2a"), instance("eu-west-2b")],
    violating: [cluster(), instance("eu-west-2a"), instance("eu-west-2a")],
    undefined: "violates",
    configured: [
        {
            settings: { minInstances: 3 },
            given: [cluster(), instance("eu-west-2a"), instance("eu-west-2b")],
            expect: "violates",
        },
    ],
    others: [
        { title: "one instance", given: [cluster(), instance()], expect: "violates", says: /1 instances/ },
        {
            title: "instances whose zones Neptune chooses",
            given: [cluster(), instance(), instance()],
            expect: "passes",
        },
    ],
});
