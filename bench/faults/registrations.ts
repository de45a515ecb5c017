import type { PropertyMap, PropertyValue, ResourceState } from "../../sandbox/engine/apitype";
import { makeSecret, SIGNATURE } from "../../sandbox/engine/properties/signatures";

/** A resource as a program would register it. */
export interface Registration {
    urn: string;
    type: string;
    name: string;
    custom: boolean;
    parent: string;
    /** The version of the default provider that it uses; empty for components. */
    version: string;
    inputs: PropertyMap;
    outputs: PropertyMap;
    dependencies: string[];
    propertyDependencies: Record<string, string[]>;
    additionalSecretOutputs: string[];
    ignoreChanges: string[];
    protect: boolean;
    retainOnDelete: boolean;
    deletedWith: string;
}

const isProvider = ({ type }: ResourceState): boolean => type.startsWith("pulumi:providers:");

/** A provider's reference ends with its name, such as `default_7_48_0`, and its id. */
const versionOf = (provider = ""): string => (/::default_([\w.-]+)::/.exec(provider)?.[1] ?? "").replaceAll("_", ".");

/** A secret of a shown state is JSON text; a program sends the value. */
function opened(value: PropertyValue): PropertyValue {
    if (Array.isArray(value)) return value.map(opened);
    if (typeof value !== "object" || value === null) return value;
    const { plaintext } = value;
    if (SIGNATURE in value && typeof plaintext === "string")
        return makeSecret(opened(JSON.parse(plaintext) as PropertyValue));
    return openedMap(value);
}

function openedMap(map: PropertyMap = {}): PropertyMap {
    return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, opened(value)]));
}

/**
 * What a program registers that leads to a state: each resource after all that it needs. `resources` is the state as
 * `pulumi stack export --show-secrets` gives it; the engine makes its default providers itself.
 */
export function registrationsOf(resources: ResourceState[]): Registration[] {
    return resources
        .filter((state) => !isProvider(state))
        .map((state) => ({
            urn: state.urn,
            type: state.type,
            name: state.urn.split("::").at(-1) ?? "",
            custom: state.custom,
            parent: state.parent ?? "",
            version: versionOf(state.provider),
            inputs: openedMap(state.inputs),
            outputs: openedMap(state.outputs),
            dependencies: state.dependencies ?? [],
            propertyDependencies: state.propertyDependencies ?? {},
            additionalSecretOutputs: state.additionalSecretOutputs ?? [],
            ignoreChanges: state.ignoreChanges ?? [],
            protect: state.protect ?? false,
            retainOnDelete: state.retainOnDelete ?? false,
            deletedWith: state.deletedWith ?? "",
        }));
}
