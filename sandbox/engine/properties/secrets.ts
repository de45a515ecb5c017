import type { PropertyMap, PropertyValue } from "../apitype";
import {
    containsSecrets,
    isArchive,
    isAsset,
    isObject,
    isSecret,
    makeSecret,
    mapChildren,
    mapProperties,
    secretElement,
} from "./signatures";

/** What is shown in place of a secret. */
export const MASK = "[secret]";

/** Property values fit to be shown: every secret is the string `[secret]`. */
export function maskSecrets(map: PropertyMap): PropertyMap {
    return mapProperties(map, mask);
}

function mask(value: PropertyValue): PropertyValue {
    return isSecret(value) ? MASK : mapChildren(value, mask);
}

/** Marks an output secret where the input of the same name holds a secret; for providers that return plain values. */
export function annotateSecrets(outputs: PropertyMap, inputs: PropertyMap): void {
    for (const [key, input] of Object.entries(inputs)) {
        const output = outputs[key];
        if (output === undefined) continue;
        if (isPlainObject(output) && isPlainObject(input)) annotateSecrets(output, input);
        else if (!isSecret(output) && containsSecrets(input)) outputs[key] = makeSecret(output);
    }
}

function isPlainObject(value: PropertyValue): value is PropertyMap {
    return isObject(value) && !isSecret(value) && !isAsset(value);
}

/** The outputs of a finished step: those named by `additionalSecretOutputs`, or given as a secret input, are secrets. */
export function withSecretOutputs(outputs: PropertyMap, inputs: PropertyMap, additional: string[]): PropertyMap {
    const result: PropertyMap = {};
    for (const [key, value] of Object.entries(outputs)) {
        result[key] = additional.includes(key) || isSecret(inputs[key]) ? makeSecret(value) : value;
    }
    return result;
}

/** What an asset or archive itself says; where its contents are, and what kind of value it is, is no secret. */
function assetTexts({ text = null, assets = null }: PropertyMap): PropertyValue {
    return [text, assets];
}

/** Every string that is secret within a property value. */
export function secretStrings(value: PropertyValue, secret = false, found: string[] = []): string[] {
    if (isSecret(value)) return secretStrings(secretElement(value), true, found);
    if (isAsset(value) || isArchive(value)) return secretStrings(assetTexts(value), secret, found);
    if (typeof value === "string" && secret) found.push(value);
    else if (Array.isArray(value)) for (const child of value) secretStrings(child, secret, found);
    else if (isObject(value)) for (const child of Object.values(value)) secretStrings(child, secret, found);
    return found;
}
