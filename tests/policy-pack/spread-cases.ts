import { resource } from "../../policy-pack/testing/shapes";

/** A cluster, its instances by their zones, and what every rule that spreads instances over zones says of them. */
export function spreadCases(clusterType: string, instanceType: string) {
    const clusterIdentifier = "orders";
    const cluster = () => resource(clusterType, { clusterIdentifier }, { outputs: { id: clusterIdentifier } });
    const instance = (availabilityZone?: string) =>
        resource(instanceType, { clusterIdentifier, ...(availabilityZone && { availabilityZone }) });
    const spread = () => [cluster(), instance("eu-west-2a"), instance("eu-west-2b")];
    const examples = {
        compliant: spread(),
        violating: [cluster(), instance("eu-west-2a"), instance("eu-west-2a")],
        undefined: "violates",
        configured: [{ settings: { minInstances: 3 }, given: spread(), expect: "violates" }],
    } as const;
    return { cluster, instance, examples };
}
