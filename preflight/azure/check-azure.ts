import type { Json, JsonObject } from "../aws/crossing";
import { isHidden } from "../aws/hidden";
import { distance } from "../aws/message";
import { declared } from "./declared.generated";
import type { ObjectFacts, PropertyFact } from "./declared";
import { outdatedRanges } from "./known-differences";
import { nameRules } from "./names";

/** A resource as a Pulumi program registers it. */
export interface AzureResource {
    /** Its type token, such as `azure-native:sql:Server`. */
    type: string;
    /** Its inputs as plain JSON. Unknown values and secrets, in Pulumi's own envelopes, are not looked at. */
    inputs: JsonObject;
}

/** What Azure would refuse in one property. */
export interface AzureProblem {
    /** The property's path, such as `properties.sku.name`. */
    property: string;
    /** What was given, what is allowed, and the nearest of it. */
    message: string;
}

/** How many words a message lists. */
const listed = 12;

/**
 * What Azure would refuse in a resource: words that the installed SDK's enumerations do not have, numbers outside of the ranges that it
 * documents, and names of a form that Azure does not take. A type that Strata does not know is passed over.
 */
export function checkAzure({ type, inputs }: AzureResource): AzureProblem[] {
    const facts = declared.types[type];
    if (facts === undefined) return [];
    return [...nameProblems(type, inputs), ...objectProblems(type, facts, inputs, "")];
}

function nameProblems(type: string, inputs: JsonObject): AzureProblem[] {
    const rule = nameRules[type];
    const name = rule === undefined ? undefined : inputs[rule.input];
    if (rule === undefined || typeof name !== "string" || isHidden(name) || rule.form.test(name)) return [];
    return [{ property: rule.input, message: `got "${name}"; Azure takes ${rule.allowed}` }];
}

function objectProblems(owner: string, facts: ObjectFacts, value: JsonObject, at: string): AzureProblem[] {
    return Object.entries(facts).flatMap(([property, fact]) => {
        const path = at === "" ? property : `${at}.${property}`;
        return valueProblems(`${owner}.${property}`, fact, value[property], path);
    });
}

function valueProblems(owner: string, fact: PropertyFact, value: Json | undefined, at: string): AzureProblem[] {
    if (value === undefined || value === null || isHidden(value)) return [];
    if (Array.isArray(value))
        return value.flatMap((item, index) => valueProblems(owner, fact, item, `${at}[${index}]`));
    switch (typeof value) {
        case "string":
            return wordProblems(fact, value, at);
        case "number":
            return rangeProblems(owner, fact, value, at);
        case "object":
            return heldProblems(fact, value, at);
        default:
            return [];
    }
}

/** Of several objects that a property may hold, the one that fits best tells what is wrong. A map's values are held as the property itself is. */
function heldProblems({ objects = [] }: PropertyFact, value: JsonObject, at: string): AzureProblem[] {
    const each = objects.map((name) => objectProblems(name, declared.objects[name] ?? {}, value, at));
    return each.sort((one, other) => one.length - other.length)[0] ?? [];
}

function wordProblems({ words = [] }: PropertyFact, value: string, at: string): AzureProblem[] {
    const known = words.flatMap((name) => declared.enums[name] ?? []);
    // Azure does not tell capitals from small letters.
    if (known.length === 0 || known.some((word) => word.toLowerCase() === value.toLowerCase())) return [];
    const nearest = [...known].sort((one, other) => distance(value, one) - distance(value, other));
    const shown = nearest.slice(0, listed).join(", ");
    const more = known.length > listed ? ` and ${known.length - listed} more` : "";
    return [{ property: at, message: `got "${value}"; Azure takes ${shown}${more}; did you mean ${nearest[0]}?` }];
}

function rangeProblems(owner: string, { range }: PropertyFact, value: number, at: string): AzureProblem[] {
    if (range === undefined || outdatedRanges.has(owner)) return [];
    const [least, most] = range;
    if (value >= least && value <= most) return [];
    return [
        {
            property: at,
            message: `got ${value}; Azure takes ${least} to ${most}; the nearest is ${value < least ? least : most}`,
        },
    ];
}
