import type { Invoked, Registered } from "./monitor";
import { recipeOf } from "./recipes";
import type { Resources } from "./recipes";
import { classOf, invokeOf } from "./sdk";

function resourceRecipe(resource: Registered, all: Registered[]): (resources: Resources) => void {
    const { type, name, urn, inputs, inputDependencies, dependencies } = resource;
    const make = classOf(type);
    const args = Object.entries(inputs as object).map(([input, value]) => {
        const urns = inputDependencies[input] ?? [];
        const from = all.filter((each) => urns.includes(each.urn));
        return [input, recipeOf(value, from)] as const;
    });
    const implied = new Set(Object.values(inputDependencies).flat());
    const custom = new Set(all.filter((each) => each.custom).map((each) => each.urn));
    const explicit = dependencies.filter((each) => !implied.has(each) && custom.has(each));
    const { protect, ignoreChanges, deleteBeforeReplace } = resource;
    return (resources) => {
        const dependsOn = explicit.map((each) => resources.get(each)!);
        const given = Object.fromEntries(args.map(([input, recipe]) => [input, recipe(resources)]));
        const options = { protect, ignoreChanges, deleteBeforeReplace, dependsOn };
        resources.set(urn, new make(name, given, options));
    };
}

/** Resources in an order in which each comes after all that it waits for. */
function ordered(resources: Registered[]): Registered[] {
    const known = new Map(resources.map((each) => [each.urn, each]));
    const done = new Set<string>();
    const sorted: Registered[] = [];
    const visit = (resource: Registered): void => {
        if (done.has(resource.urn)) return;
        done.add(resource.urn);
        for (const urn of resource.dependencies) if (known.has(urn)) visit(known.get(urn)!);
        sorted.push(resource);
    };
    resources.forEach(visit);
    return sorted;
}

/**
 * A program without components that registers the resources of a recording: the same types, names, inputs and options, each input that
 * came from another resource's output from that output again, and each question to a provider once.
 */
export function flatProgram(resources: Registered[], invokes: Invoked[]): () => void {
    const custom = resources.filter((each) => each.custom);
    const recipes = ordered(custom).map((each) => resourceRecipe(each, custom));
    const distinct = new Map(invokes.map((each) => [JSON.stringify(each), each]));
    const questions = [...distinct.values()].map(invokeOf);
    return () => {
        const made: Resources = new Map();
        // Loops, so that the SDK's stack traces are of the code that a flat program would have.
        for (const ask of questions) ask();
        for (const make of recipes) make(made);
    };
}
