import { readPath } from "../frame/properties";
import type { Resource } from "../frame/resource";
import { wholeNumber } from "./parameters";
import type { StackRequirement } from "./requirement";
import { parametersIn, valueOf } from "./requirement";

const minInstances = wholeNumber("minInstances", "Fewest instances, readers included.", 2, { minimum: 2, maximum: 16 });

/** A cluster has at least `minInstances` instances of the type, which do not all stand in one availability zone. */
export function spreadInstances(type: string): StackRequirement {
    return {
        guards: [],
        reaches: [{ type, guards: ["clusterIdentifier"] }],
        parameters: parametersIn(minInstances),
        problems(cluster, settings, stack) {
            const wanted = valueOf<number>(minInstances, settings);
            const instances = stack.attachedTo(cluster, type, "clusterIdentifier");
            if (instances.length < wanted) {
                return [`the cluster has ${instances.length} instances, at least ${wanted} required`];
            }
            const zones = new Set(instances.map(zoneOf));
            return zones.size === 1 && !zones.has(undefined) ? [`all instances stand in ${[...zones].join("")}`] : [];
        },
    };
}

/** The zone that the program chose; the service spreads those for which it chose none. */
function zoneOf(instance: Resource): string | undefined {
    const given = readPath(instance.given, "availabilityZone").kind !== "absent";
    return given ? instance.text("availabilityZone") : undefined;
}
