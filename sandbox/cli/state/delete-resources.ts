import type { ResourceState } from "../../engine/apitype";
import { formatProviderReference, urnName } from "../../engine/urn";
import { CliError } from "../cli-error";
import { allDependencies } from "../../engine/deployment/state";

const NAME_WIDTH = 15;

export interface DeleteOptions {
    /** Takes what depends on the condemned along. Without it such a resource is refused. */
    dependents: boolean;
    /** Asked before a protected resource goes, which is refused unless this returns true. */
    mayDelete(state: ResourceState): boolean;
}

/** The resources without the condemned, which go in the order in which nothing loses what it needs. Throws {@link CliError}. */
export function deleteResources(
    resources: ResourceState[],
    condemned: ReadonlySet<ResourceState>,
    options: DeleteOptions,
): ResourceState[] {
    // What depends on a resource stands after it.
    return resources
        .filter((state) => condemned.has(state))
        .reduceRight((left, state) => deleteOne(left, state, options), resources);
}

function deleteOne(resources: ResourceState[], condemned: ResourceState, options: DeleteOptions): ResourceState[] {
    refuseProtected(condemned, options);
    const dependents = onlyDependents(resources, condemned);
    if (dependents.length > 0 && !options.dependents) throw new CliError(dependentsMessage(condemned, dependents));
    for (const state of dependents) refuseProtected(state, options);
    const gone = new Set([condemned, ...dependents]);
    return resources.filter((state) => !gone.has(state));
}

function refuseProtected(state: ResourceState, { mayDelete }: DeleteOptions): void {
    if (state.protect !== true || mayDelete(state)) return;
    throw new CliError(
        `${state.urn} can't be safely deleted because it is protected. Re-run this command with --force to force deletion`,
    );
}

/** What needs `root`, directly or not, and could not be served by another resource of the same URN. */
function onlyDependents(resources: ResourceState[], root: ResourceState): ResourceState[] {
    const start = resources.indexOf(root);
    const others = new Set(resources.slice(0, start).map((state) => state.urn));
    const found: ResourceState[] = [];
    const urns = new Set([root.urn]);
    const references = new Set([referenceTo(root)]);
    for (const state of resources.slice(start + 1)) {
        const named = allDependencies(state).map(({ urn }) => urn);
        const needsRoot =
            named.some((urn) => urns.has(urn) && !others.has(urn)) || references.has(state.provider ?? "");
        if (!needsRoot) {
            others.add(state.urn);
            continue;
        }
        found.push(state);
        urns.add(state.urn);
        references.add(referenceTo(state));
    }
    return found;
}

function referenceTo({ urn, id = "" }: ResourceState): string {
    return formatProviderReference({ urn, id });
}

function dependentsMessage(condemned: ResourceState, dependents: ResourceState[]): string {
    const lines = dependents.map(({ urn }) => ` * ${JSON.stringify(urnName(urn)).padEnd(NAME_WIDTH)} (${urn})`);
    return [
        `${condemned.urn} can't be safely deleted because the following resources depend on it:`,
        ...lines,
        "",
        "Delete those resources first or pass --target-dependents.",
    ].join("\n");
}
