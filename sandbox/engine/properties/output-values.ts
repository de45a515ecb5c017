import type { PropertyMap, PropertyValue } from "../apitype";
import {
    isObject,
    isOutputValue,
    isSecret,
    isUnknown,
    makeOutputValue,
    makeSecret,
    mapChildren,
    mapProperties,
    secretElement,
    UNKNOWN,
} from "./signatures";

/** Replaces output values by what they hold: the value, an unknown, or a secret of either. */
export function downgradeOutputValues(map: PropertyMap): PropertyMap {
    return mapProperties(map, downgradeOutputValue);
}

/** As `downgradeOutputValues`, for one value. */
export function downgradeOutputValue(value: PropertyValue): PropertyValue {
    if (!isOutputValue(value)) return mapChildren(value, downgradeOutputValue);
    const element = "value" in value ? downgradeOutputValue(value["value"] ?? null) : UNKNOWN;
    return value["secret"] === true ? makeSecret(element) : element;
}

/** The URNs that the output values within `value` depend on. */
export function outputDependencies(value: PropertyValue, found = new Set<string>()): Set<string> {
    if (isOutputValue(value) && Array.isArray(value["dependencies"])) {
        for (const urn of value["dependencies"]) if (typeof urn === "string") found.add(urn);
    }
    if (Array.isArray(value)) for (const child of value) outputDependencies(child, found);
    else if (isObject(value)) for (const child of Object.values(value)) outputDependencies(child, found);
    return found;
}

/** Secrets and unknowns as output values, each where it is: the SDK takes a property that holds them otherwise for secret, or unknown, as a whole. */
export function nestedAsOutputValues(map: PropertyMap): PropertyMap {
    return mapProperties(map, asOutputValue);
}

function asOutputValue(value: PropertyValue): PropertyValue {
    if (isUnknown(value)) return makeOutputValue(undefined, []);
    if (!isSecret(value)) return mapChildren(value, asOutputValue);
    return { ...makeOutputValue(asOutputValue(secretElement(value)), []), secret: true };
}

/** Wraps each property in an output value that carries its dependencies, so that a transform keeps them. */
export function upgradeToOutputValues(map: PropertyMap, dependencies: Map<string, Set<string>>): PropertyMap {
    const result: PropertyMap = {};
    for (const [key, value] of Object.entries(nestedAsOutputValues(map))) {
        const wanted = dependencies.get(key);
        const present = outputDependencies(value);
        const complete = wanted === undefined || [...wanted].every((urn) => present.has(urn));
        result[key] = complete ? value : withDependencies(value, new Set([...present, ...wanted]));
    }
    return result;
}

function withDependencies(value: PropertyValue, dependencies: Set<string>): PropertyValue {
    if (isOutputValue(value)) return { ...value, dependencies: [...dependencies] };
    return makeOutputValue(value, [...dependencies]);
}
