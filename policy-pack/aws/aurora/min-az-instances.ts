import type { Resource } from "../../frame/resource";
import { stackRule } from "../../frame/define";
import { wholeNumber } from "../../requirements/parameters";
import { rdsCluster, rdsClusterInstance } from "../rds/types";

const minInstances = wholeNumber("minInstances", "Fewest instances, readers included.", 2, { minimum: 2, maximum: 16 });

/** A cluster has an instance to fail over to. */
export const auroraMinAzInstances = stackRule<Readonly<{ minInstances: number }>>({
    id: "aws-aurora-min-az-instances",
    severity: "high",
    theme: "availability",
    proves: "Every Aurora cluster has at least minInstances instances, which do not all stand in one availability zone.",
    risk: "With one instance, its loss or its patching is an outage until another has been made.",
    remediation: {
        argument: "Choose a tier of AuroraGlobal with more instances.",
        property:
            "Add another aws.rds.ClusterInstance with the clusterIdentifier, or set dbClusterInstanceClass for a Multi-AZ DB cluster.",
    },
    page: {
        title: "High availability for Amazon Aurora",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html",
    },
    types: [rdsCluster],
    unless: (cluster) => cluster.has("dbClusterInstanceClass") || cluster.text("engineMode") === "serverless",
    binds: "production",
    fixClass: "person",
    parameters: { minInstances },
    reaches: [{ type: rdsClusterInstance, guards: ["clusterIdentifier"] }],
    check(cluster, settings, stack) {
        const instances = stack.attachedTo(cluster, rdsClusterInstance, "clusterIdentifier");
        if (instances.length < settings.minInstances) {
            return [`the cluster has ${instances.length} instances, at least ${settings.minInstances} required`];
        }
        const zones = new Set(instances.map((instance) => zoneOf(instance)));
        return zones.size === 1 && !zones.has(undefined) ? [`all instances stand in ${[...zones].join("")}`] : [];
    },
});

/** The zone that the program chose; RDS spreads those for which it chose none. */
function zoneOf(instance: Resource): string | undefined {
    return instance.has("availabilityZone") ? instance.text("availabilityZone") : undefined;
}
