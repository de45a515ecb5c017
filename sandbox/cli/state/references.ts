import type { ResourceState } from "../../engine/apitype";
import { formatProviderReference, parseProviderReference } from "../../engine/urn";

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
