import type { Deployment, ResourceState } from "../engine/apitype";
import { magicOf } from "./checkpoint";

/** What is wrong with a deployment's structure, in the words of the Pulumi CLI, or undefined when it is sound. */
export function integrityProblem(deployment: Deployment): string | undefined {
    if (deployment.manifest.magic !== magicOf(deployment.manifest.version)) {
        return "magic cookie mismatch; possible tampering/corruption detected";
    }
    const resources = deployment.resources ?? [];
    const seen = new Set<string>();
    const providers = new Set<string>();
    const all = new Set(resources.map((state) => state.urn));
    for (const [index, state] of resources.entries()) {
        const problem = formProblem(state, index) ?? referenceProblem(state, seen, providers, all);
        if (problem !== undefined) return problem;
        if (isProvider(state)) providers.add(`${state.urn}::${state.id ?? ""}`);
        seen.add(state.urn);
    }
    return duplicateProblem(resources);
}

function formProblem(state: ResourceState, index: number): string | undefined {
    if (!state.urn) return `resource at index ${index} missing required 'urn' field`;
    if (!state.type) return `resource '${state.urn}' missing required 'type' field`;
    if (!state.custom && state.id) return `resource '${state.urn}' has 'custom false but non-empty ID`;
    return undefined;
}

function isProvider(state: ResourceState): boolean {
    return state.type.startsWith("pulumi:providers:");
}

function referenceProblem(
    state: ResourceState,
    seen: Set<string>,
    providers: Set<string>,
    all: Set<string>,
): string | undefined {
    const { urn } = state;
    if (state.provider && !state.pendingReplacement && !providers.has(state.provider)) {
        return `resource ${urn} refers to unknown provider ${state.provider}`;
    }
    const missing = (other: string): "after" | "missing" | undefined =>
        seen.has(other) ? undefined : all.has(other) ? "after" : "missing";
    if (state.parent) {
        const problem = missing(state.parent);
        if (problem === "after") return `child resource ${urn}'s parent ${state.parent} comes after it`;
        if (problem === "missing") return `child resource ${urn} refers to missing parent ${state.parent}`;
    }
    for (const { other, what } of dependenciesOf(state)) {
        const problem = missing(other);
        if (problem === "after") return `resource ${urn}${what} comes after it`;
        if (problem === "missing") return `resource ${urn}${what} refers to missing resource`;
    }
    return undefined;
}

function dependenciesOf(state: ResourceState): { other: string; what: string }[] {
    const byProperty = Object.entries(state.propertyDependencies ?? {}).flatMap(([property, others]) =>
        (others ?? []).map((other) => ({ other, what: `'s property dependency ${other} (from property ${property})` })),
    );
    const deletedWith = state.deletedWith
        ? [{ other: state.deletedWith, what: ` is specified as being deleted with ${state.deletedWith}, which` }]
        : [];
    const replaceWith = (state.replaceWith ?? []).map((other) => ({
        other,
        what: ` is specified as being replaced with ${other}, which`,
    }));
    return [
        ...(state.dependencies ?? []).map((other) => ({ other, what: `'s dependency ${other}` })),
        ...byProperty,
        ...deletedWith,
        ...replaceWith,
    ];
}

/** Of several resources with one URN, all but at most one must be marked for deletion. */
function duplicateProblem(resources: ResourceState[]): string | undefined {
    const live = new Set<string>();
    for (const state of resources) {
        if (state.delete) continue;
        if (live.has(state.urn)) return `duplicate resource ${state.urn} (not marked for deletion)`;
        live.add(state.urn);
    }
    return undefined;
}
