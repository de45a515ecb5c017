import type { ResourceState } from "../../engine/apitype";
import { allDependencies, type Dependency } from "../../engine/deployment/state";
import { parseProviderReference, urnBelow } from "../../engine/urn";
import { CliError } from "../cli-error";

/** What was taken from a resource, as what it named is not there. */
export interface Pruned {
    oldUrn: string;
    newUrn: string;
    deleted: boolean;
    removed: Dependency[];
}

export interface Repair {
    resources: ResourceState[];
    reordered: ResourceState[];
    pruned: Pruned[];
}

/** Puts resources behind what they need, and lets go of what they name that is not there. Throws {@link CliError} when they need each other. */
export function repairResources(resources: ResourceState[]): Repair {
    const sorted = sortedResources(resources);
    const reordered = reorderings(resources, sorted);
    return { ...prune(sorted), reordered };
}

/** Of two resources of one URN, the one that waits to be deleted is only needed by such as wait as well. */
function sortedResources(resources: ResourceState[]): ResourceState[] {
    const olds = new Map(resources.filter((state) => state.delete).map((state) => [state.urn, state]));
    const news = new Map(resources.filter((state) => !state.delete).map((state) => [state.urn, state]));
    const sorted = new Set<ResourceState>();
    const visiting = new Set<ResourceState>();
    const visit = (state: ResourceState): void => {
        if (visiting.has(state)) throw new CliError("snapshot has cyclic dependencies");
        if (sorted.has(state)) return;
        visiting.add(state);
        const provider = state.provider ? [parseProviderReference(state.provider).urn] : [];
        for (const urn of [...allDependencies(state).map((named) => named.urn), ...provider]) {
            const [first, second] = state.delete ? [olds, news] : [news, olds];
            const needed = first.get(urn) ?? second.get(urn);
            if (needed !== undefined) visit(needed);
        }
        visiting.delete(state);
        sorted.add(state);
    };
    resources.forEach(visit);
    return [...sorted];
}

/** Those whose neighbours on both sides are others than before. */
function reorderings(before: ResourceState[], after: ResourceState[]): ResourceState[] {
    const places = new Map(before.map((state, at) => [state, at]));
    return after.filter((state, at) => {
        const place = places.get(state) ?? 0;
        return after[at - 1] !== before[place - 1] && after[at + 1] !== before[place + 1];
    });
}

function prune(sorted: ResourceState[]): Pick<Repair, "resources" | "pruned"> {
    const seen = new Map<string, string>();
    const pruned: Pruned[] = [];
    const resources = sorted.map((state) => {
        const removed = allDependencies(state).filter(({ urn }) => !seen.has(urn));
        const changed = withoutMissing(state, seen);
        if (changed.urn !== state.urn || removed.length > 0)
            pruned.push({ oldUrn: state.urn, newUrn: changed.urn, deleted: state.delete === true, removed });
        seen.set(state.urn, changed.urn);
        return changed;
    });
    return { resources, pruned };
}

/** A copy that names only what was seen, by its new URN; without its parent it stands at the top. */
function withoutMissing(state: ResourceState, seen: ReadonlyMap<string, string>): ResourceState {
    const known = (urns: string[]): string[] => urns.flatMap((urn) => seen.get(urn) ?? []);
    const { parent, dependencies, propertyDependencies, deletedWith, replaceWith } = state;
    const newParent = parent && (seen.get(parent) ?? "");
    const properties = Object.entries(propertyDependencies ?? {}).map(
        ([key, urns]) => [key, known(urns ?? [])] as const,
    );
    return {
        ...state,
        urn: parent ? urnBelow(newParent ?? "", state.urn) : state.urn,
        ...(parent && { parent: newParent ?? "" }),
        ...(dependencies && { dependencies: known(dependencies) }),
        ...(propertyDependencies && {
            propertyDependencies: Object.fromEntries(properties.filter(([, urns]) => urns.length > 0)),
        }),
        ...(deletedWith && { deletedWith: seen.get(deletedWith) ?? "" }),
        ...(replaceWith && { replaceWith: known(replaceWith) }),
    };
}
