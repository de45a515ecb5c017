import { Struct, type Value } from "google-protobuf/google/protobuf/struct_pb";
import type { PropertyMap, PropertyValue } from "../apitype";
import { withoutContents } from "./assets";
import {
    isArchive,
    isAsset,
    isObject,
    isOutputValue,
    isResourceReference,
    isSecret,
    isUnknown,
    makeSecret,
    secretElement,
    UNKNOWN,
} from "./signatures";

/** What the receiver of property values understands; what it does not is replaced by the nearest plain value. */
export interface MarshalOptions {
    /** Send sentinels for unknown values; else the property is left out. */
    unknowns: boolean;
    secrets: boolean;
    resources: boolean;
    outputValues: boolean;
    /** Send what files, texts and archives hold, or where it is; else only its hash. */
    assetContents: boolean;
}

export const KEEP_ALL: MarshalOptions = {
    unknowns: true,
    secrets: true,
    resources: true,
    outputValues: true,
    assetContents: true,
};

/** Property values as the protocol sends them, for a receiver with the given abilities. */
export function marshalProperties(map: PropertyMap, options: MarshalOptions): Struct {
    return toStruct(downgradeProperties(map, options));
}

/** The plain JSON of a Struct; an absent one is an empty map. */
export function unmarshalProperties(struct: Struct | undefined): PropertyMap {
    return (struct?.toJavaScript() ?? {}) as PropertyMap;
}

export function unmarshalValue(value: Value): PropertyValue {
    return value.toJavaScript() as PropertyValue;
}

export function toStruct(map: PropertyMap): Struct {
    return Struct.fromJavaScript(map as Parameters<typeof Struct.fromJavaScript>[0]);
}

/** A copy of the values that a receiver with the given abilities understands. */
export function downgradeProperties(map: PropertyMap, options: MarshalOptions): PropertyMap {
    const result: PropertyMap = {};
    for (const [key, value] of Object.entries(map)) {
        const sent = downgrade(value, options);
        if (sent !== undefined) result[key] = sent;
    }
    return result;
}

function downgrade(value: PropertyValue, options: MarshalOptions): PropertyValue | undefined {
    if (isUnknown(value)) return options.unknowns ? value : undefined;
    if (Array.isArray(value)) return value.map((element) => downgrade(element, options) ?? null);
    if (!isObject(value)) return value;
    if (isAsset(value) || isArchive(value)) return options.assetContents ? value : withoutContents(value);
    if (isSecret(value)) return downgradeSecret(value, options);
    if (isOutputValue(value)) return downgradeOutputValue(value, options);
    if (isResourceReference(value)) return options.resources ? value : referenceTarget(value);
    return downgradeProperties(value, options);
}

function downgradeSecret(secret: PropertyMap, options: MarshalOptions): PropertyValue | undefined {
    const element = downgrade(secretElement(secret), options);
    if (element === undefined || !options.secrets) return element;
    return makeSecret(element);
}

function downgradeOutputValue(output: PropertyMap, options: MarshalOptions): PropertyValue | undefined {
    if (options.outputValues) return output;
    const element = downgrade(output["value"] ?? UNKNOWN, options);
    if (element === undefined || !options.secrets || output["secret"] !== true) return element;
    return makeSecret(element);
}

/** A receiver without resource references gets the id of a custom resource, the URN of a component. */
function referenceTarget(reference: PropertyMap): PropertyValue {
    const id = reference["id"];
    return id === undefined || id === null ? (reference["urn"] ?? null) : id === "" ? UNKNOWN : id;
}
