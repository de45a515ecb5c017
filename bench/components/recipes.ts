import * as pulumi from "@pulumi/pulumi";
import type { Registered } from "./monitor";
import type { Wire } from "./outputs";
import { outputsOf } from "./outputs";

/** The resources that a program has made so far, by the URNs of the recording. */
export type Resources = Map<string, pulumi.CustomResource>;
/** Makes a value of a program that knows its resources. */
type Recipe = (resources: Resources) => Wire;

/** The shortest output that is looked for within a longer text: a shorter one may stand there by chance. */
const shortestFind = 6;

/** An output of a resource that was recorded, or a text within one. */
interface Source {
    urn: string;
    path: string[];
    value: string;
}

const isObject = (value: Wire): boolean => value !== null && typeof value === "object" && !Array.isArray(value);

/** The texts of an output, by their paths; within an object only those that the cloud has put there. */
function textsOf(value: Wire, given: Wire, path: string[]): { path: string[]; value: string }[] {
    if (typeof value === "string") return path.length > 1 && value === given ? [] : [{ path, value }];
    if (!isObject(value)) return [];
    return Object.entries(value as object).flatMap(([key, item]) => textsOf(item, given?.[key], [...path, key]));
}

/** The outputs of resources, longest first, so that a whole is found before its parts. */
function sourcesOf(resources: Registered[]): Source[] {
    return resources
        .flatMap(({ urn, type, name, inputs }) =>
            Object.entries(outputsOf(type, name, inputs))
                .flatMap(([output, value]) => textsOf(value, inputs[output], [output]))
                .map((text) => ({ urn, ...text })),
        )
        .filter(({ value }) => value.length >= shortestFind)
        .sort((a, b) => b.value.length - a.value.length);
}

/** Makes the recipes of one input, and keeps in mind whose outputs they take. */
class InputRecipes {
    readonly used = new Set<string>();

    constructor(private readonly sources: Source[]) {}

    of(value: Wire): Recipe {
        if (typeof value === "string") return this.ofText(value);
        if (value === null || typeof value !== "object") return () => value;
        if (pulumi.runtime.isRpcSecret(value)) {
            const inner = this.of(pulumi.runtime.unwrapRpcSecret(value));
            return (resources) => pulumi.secret(inner(resources));
        }
        if (Array.isArray(value)) {
            const items = value.map((item) => this.of(item));
            return (resources) => items.map((item) => item(resources));
        }
        const entries = Object.entries(value).map(([key, item]) => [key, this.of(item)] as const);
        return (resources) => Object.fromEntries(entries.map(([key, item]) => [key, item(resources)]));
    }

    /** A text in which the outputs of other resources are these outputs again. */
    private ofText(text: string): Recipe {
        const whole = this.sources.find(({ value }) => value === text);
        if (whole !== undefined) return this.ofOutput(whole);
        const part = this.sources.find(({ value }) => text.includes(value));
        if (part === undefined) return () => text;
        const parts = text.split(part.value).map((piece) => this.ofText(piece));
        const between = this.ofOutput(part);
        return (resources) => {
            const pieces = parts.flatMap((piece, index) =>
                index === 0 ? [piece(resources)] : [between(resources), piece(resources)],
            );
            return pulumi.concat(...pieces);
        };
    }

    private ofOutput({ urn, path }: Source): Recipe {
        this.used.add(urn);
        return (resources) => path.reduce((value, key) => value[key], resources.get(urn) as Wire);
    }
}

/**
 * The recipe of an input that depends on resources: their outputs are found again in it, and of those of which none is found, which
 * it was computed from or has to come after, the id is awaited.
 */
export function recipeOf(input: Wire, from: Registered[]): Recipe {
    const recipes = new InputRecipes(sourcesOf(from));
    const recipe = recipes.of(input);
    const awaited = from.map(({ urn }) => urn).filter((urn) => !recipes.used.has(urn));
    if (awaited.length === 0) return recipe;
    return (resources) => {
        const ids = awaited.map((urn) => resources.get(urn)!.id);
        return pulumi.all([recipe(resources), ...ids]).apply(([value]) => value);
    };
}
