import type { ResourceState } from "../../engine/apitype";
import { formatProviderReference, parseProviderReference } from "../../engine/urn";

/** One place at which a resource names another; `key` is the property's. */
export interface Named {
    urn: string;
    kind: "parent" | "dependency" | "property" | "deletedWith" | "replaceWith";
    key?: string;
}

/** Every place at which a resource names another, its provider apart. */
export function namedBy({
    parent,
    dependencies = [],
    propertyDependencies = {},
    deletedWith,
    replaceWith = [],
}: ResourceState): Named[] {
    return [
        ...(parent ? [{ urn: parent, kind: "parent" as const }] : []),
        ...dependencies.map((urn) => ({ urn, kind: "dependency" as const })),
        ...Object.entries(propertyDependencies).flatMap(([key, urns]) =>
            (urns ?? []).map((urn) => ({ urn, kind: "property" as const, key })),
        ),
        ...(deletedWith ? [{ urn: deletedWith, kind: "deletedWith" as const }] : []),
        ...replaceWith.map((urn) => ({ urn, kind: "replaceWith" as const })),
    ];
}

/** The URNs that a resource names, apart from its parent and its provider. */
export function dependencyUrns(state: ResourceState): string[] {
    return [
        ...(state.dependencies ?? []),
        ...Object.values(state.propertyDependencies ?? {}).flatMap((urns) => urns ?? []),
        ...(state.deletedWith ? [state.deletedWith] : []),
        ...(state.replaceWith ?? []),
    ];
}

/** Lets a resource name another URN wherever it names `from`, its parent apart. */
export function repoint(state: ResourceState, from: string, to: string): void {
    const renamed = (urn: string): string => (urn === from ? to : urn);
    if (state.dependencies) state.dependencies = state.dependencies.map(renamed);
    if (state.replaceWith) state.replaceWith = state.replaceWith.map(renamed);
    if (state.deletedWith) state.deletedWith = renamed(state.deletedWith);
    for (const [property, urns] of Object.entries(state.propertyDependencies ?? {}))
        state.propertyDependencies = { ...state.propertyDependencies, [property]: (urns ?? []).map(renamed) };
    if (!state.provider) return;
    const provider = parseProviderReference(state.provider);
    if (provider.urn === from) state.provider = formatProviderReference({ ...provider, urn: to });
}
