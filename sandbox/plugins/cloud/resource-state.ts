import { isObject, isUnknown, unknownValue, type PropertyMap, type Value } from "../host/wire";
import type { ResourceSchema } from "../sdk/resource-schema";
import type { Cloud, Subject } from "./behaviour";
import { documentedDefault } from "./documented-default";

/** The state of a new resource: its inputs and all that the cloud fills in. */
export function createdState<S extends Subject>(subject: S, cloud: Cloud<S>): PropertyMap {
    const behaviour = cloud.behaviour(subject.token);
    const state = {
        ...documentedDefaults(subject),
        ...cloud.outputs(subject),
        ...subject.inputs,
        ...behaviour.outputs?.(subject),
        ...unknownOf(subject.inputs),
    };
    return settle(state) as PropertyMap;
}

/** The values that nobody knows yet, which no cloud can replace by its own. */
function unknownOf(inputs: PropertyMap): PropertyMap {
    return Object.fromEntries(Object.entries(inputs).filter(([, value]) => isUnknown(value)));
}

/** The state that a preview can promise for a new resource: whatever only the cloud can tell is not known yet. */
export function previewState(subject: Subject): PropertyMap {
    const unknowns = [...subject.schema.state.values()]
        .filter((property) => !property.optional)
        .map((property) => property.name);
    const computed = Object.fromEntries(unknowns.map((name) => [name, unknownValue]));
    return settle({ ...computed, ...documentedDefaults(subject), ...subject.inputs }) as PropertyMap;
}

/** The state after an update in place: computed values stay, unless they follow from the inputs. */
export function updatedState<S extends Subject>(subject: S, cloud: Cloud<S>, old: PropertyMap): PropertyMap {
    const kept = Object.entries(old).filter(([name]) => !subject.schema.inputs.has(name));
    const settled = Object.fromEntries(kept);
    if (cloud.computesOnce)
        return settle({ ...settled, ...documentedDefaults(subject), ...subject.inputs }) as PropertyMap;
    const computed = cloud.behaviour(subject.token).outputs?.(subject) ?? {};
    return settle({
        ...documentedDefaults(subject),
        ...cloud.outputs(subject),
        ...settled,
        ...subject.inputs,
        ...computed,
    }) as PropertyMap;
}

/** A resource of which an import or a `get` tells the id, and perhaps some properties to find it by. */
export function importedState<S extends Subject>(
    cloud: Cloud<S>,
    schema: ResourceSchema,
    id: string,
    known: PropertyMap,
    subjectOf: (inputs: PropertyMap) => S,
): { state: PropertyMap; inputs: PropertyMap } {
    const told = Object.fromEntries(Object.entries(known).filter(([name]) => schema.inputs.has(name)));
    const guessed = { ...cloud.imported(schema, id), ...cloud.behaviour(schema.token).imported?.(id), ...told };
    const inputs = { ...cloud.defaults(subjectOf(guessed)), ...guessed };
    return { state: { ...createdState(subjectOf(inputs), cloud), ...known }, inputs };
}

const defaultsBySchema = new WeakMap<ResourceSchema, PropertyMap>();

/** The documentation is long, and the same for every resource of a type. */
function documentedDefaults({ schema }: Subject): PropertyMap {
    let defaults = defaultsBySchema.get(schema);
    if (defaults === undefined) defaultsBySchema.set(schema, (defaults = readDocumentedDefaults(schema)));
    return defaults;
}

function readDocumentedDefaults(schema: ResourceSchema): PropertyMap {
    const filled = [...schema.state.values()].filter(
        (property) => !property.optional && schema.inputs.has(property.name),
    );
    return Object.fromEntries(
        filled.flatMap((property) => {
            const value = documentedDefault(property) ?? documentedInputDefault(schema, property.name);
            return value === undefined ? [] : [[property.name, value]];
        }),
    );
}

function documentedInputDefault(schema: ResourceSchema, name: string): Value {
    const input = schema.inputs.get(name);
    return input === undefined ? undefined : documentedDefault(input);
}

/** A text made of one that is not known yet is itself not known. */
function settle(value: Value): Value {
    if (typeof value === "string") return value.includes(unknownValue) ? unknownValue : value;
    if (isUnknown(value) || !(Array.isArray(value) || isObject(value))) return value;
    if (Array.isArray(value)) return value.map(settle);
    return Object.fromEntries(
        Object.entries(value)
            .filter(([, item]) => item !== undefined)
            .map(([key, item]) => [key, settle(item)]),
    );
}
