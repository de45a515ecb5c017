import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import * as random from "@pulumi/random";
import type { Invoked, Registered, Wire } from "./monitor";
import { outputsOf } from "./monitor";

/** The shortest output that is looked for within a longer text: a shorter one may stand there by chance. */
const shortestFind = 6;

type Resources = Map<string, pulumi.CustomResource>;
type ResourceClass = new (name: string, args: Wire, opts: pulumi.CustomResourceOptions) => pulumi.CustomResource;
/** Makes a value of a program that knows its resources. */
type Recipe = (resources: Resources) => Wire;

/** An output of a resource that was recorded. */
interface Source {
    urn: string;
    output: string;
    value: string;
}

/** The SDK's class of a type: "aws:rds/instance:Instance" is aws.rds.Instance. */
function classOf(type: string): ResourceClass {
    const [provider = "", place = "", name = ""] = type.split(":");
    const sdk: Wire = provider === "aws" ? aws : random;
    const module = place.split("/")[0] ?? "";
    const found = (module === "index" ? sdk[name] : sdk[module]?.[name]) as ResourceClass | undefined;
    if (found === undefined) throw new RangeError(`no class of the installed SDKs is ${type}`);
    return found;
}

/** The same invoke as the SDK's own function: "aws:index/getRegion:getRegion" is aws.getRegionOutput. */
function invokeOf({ token, inputs }: Invoked): () => void {
    const [, place = "", name = ""] = token.split(":");
    const module = place.split("/")[0] ?? "";
    const functions: Wire = module === "index" ? aws : (aws as Wire)[module];
    return () => functions[`${name}Output`](inputs);
}

/** The outputs of resources, longest first, so that a whole is found before its parts. */
function sourcesOf(resources: Registered[], urns: string[]): Source[] {
    return resources
        .filter(({ urn, custom }) => custom && urns.includes(urn))
        .flatMap(({ urn, type, name, inputs }) =>
            Object.entries(outputsOf(type, name, inputs)).map(([output, value]) => ({ urn, output, value })),
        )
        .filter(({ value }) => typeof value === "string" && value.length >= shortestFind)
        .sort((a, b) => b.value.length - a.value.length);
}

const outputOf =
    ({ urn, output }: Source): Recipe =>
    (resources) =>
        (resources.get(urn) as Wire)[output];

/** A text in which the outputs of other resources are these outputs again. */
function textRecipe(text: string, sources: Source[]): Recipe {
    const whole = sources.find(({ value }) => value === text);
    if (whole !== undefined) return outputOf(whole);
    const part = sources.find(({ value }) => text.includes(value));
    if (part === undefined) return () => text;
    const parts = text.split(part.value).map((piece) => textRecipe(piece, sources));
    const between = outputOf(part);
    return (resources) => {
        const pieces = parts.flatMap((piece, index) =>
            index === 0 ? [piece(resources)] : [between(resources), piece(resources)],
        );
        return pulumi.concat(...pieces);
    };
}

function recipeOf(value: Wire, sources: Source[]): Recipe {
    if (typeof value === "string") return textRecipe(value, sources);
    if (value === null || typeof value !== "object") return () => value;
    if (pulumi.runtime.isRpcSecret(value)) {
        const inner = recipeOf(pulumi.runtime.unwrapRpcSecret(value), sources);
        return (resources) => pulumi.secret(inner(resources));
    }
    if (Array.isArray(value)) {
        const items = value.map((item) => recipeOf(item, sources));
        return (resources) => items.map((item) => item(resources));
    }
    const entries = Object.entries(value).map(([key, item]) => [key, recipeOf(item, sources)] as const);
    return (resources) => Object.fromEntries(entries.map(([key, item]) => [key, item(resources)]));
}

function resourceRecipe(resource: Registered, all: Registered[]): (resources: Resources) => void {
    const { type, name, urn, inputs, inputDependencies, dependencies } = resource;
    const make = classOf(type);
    const args = Object.entries(inputs as object).map(
        ([input, value]) => [input, recipeOf(value, sourcesOf(all, inputDependencies[input] ?? []))] as const,
    );
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
