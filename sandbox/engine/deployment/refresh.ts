import type { Deployment } from "./deployment";
import type { State } from "./state";
import { allDependencies } from "./state";
import type { Step } from "./step";
import type { StepExecutor } from "./step-executor";
import { refreshStep } from "./steps/refresh-step";

/** Reads every resource of the run before and takes what was found for the state that the run starts from. */
export async function refresh(
    deployment: Deployment,
    executor: StepExecutor,
    only?: (state: State) => boolean,
): Promise<void> {
    const { targets, targetDependents } = deployment.options;
    const steps = new Map<State, Step>();
    for (const state of deployment.previous) {
        if (state.viewOf !== "" || (only && !only(state))) continue;
        if (isExcluded(deployment, state)) continue;
        const dependent = targetDependents && allDependencies(state).some(({ urn }) => targets.contains(urn));
        if (!targets.contains(state.urn) && !dependent) continue;
        if (targets.isConstrained) targets.add(state.urn);
        await deployment.ensureProvider(state.provider);
        steps.set(state, refreshStep(deployment, state));
    }
    await executor.parallel([...steps.values()]);
    await executor.idle();
    const found = deployment.previous.map((state) => (steps.has(state) ? steps.get(state)?.new : state));
    deployment.rebase(withoutDangling(found.filter((state) => state !== undefined)));
    await deployment.snapshot.rebase(deployment.previous);
}

function isExcluded({ options }: Deployment, state: State): boolean {
    const { excludes, excludeDependents } = options;
    if (!excludes.isConstrained) return false;
    const needs = (): boolean => allDependencies(state).some(({ urn }) => excludes.contains(urn));
    if (!excludes.contains(state.urn) && !(excludeDependents && needs())) return false;
    if (excludeDependents) excludes.add(state.urn);
    return true;
}

/** The states without references to ones that are gone; a child of a gone parent has none any more. */
export function withoutDangling(states: State[]): State[] {
    const present = new Set<string>();
    const result: State[] = [];
    const kept = new Set(states.map(({ urn }) => urn));
    for (const state of states) {
        const known = (urns: string[]): string[] => urns.filter((urn) => present.has(urn));
        const properties = Object.entries(state.propertyDependencies).map(([key, urns]) => [key, known(urns)] as const);
        present.add(state.urn);
        const changed = {
            dependencies: known(state.dependencies),
            propertyDependencies: Object.fromEntries(properties.filter(([, urns]) => urns.length > 0)),
            deletedWith: present.has(state.deletedWith) ? state.deletedWith : "",
            replaceWith: known(state.replaceWith),
            parent: kept.has(state.parent) ? state.parent : "",
        };
        result.push(Object.assign(state, changed));
    }
    return result;
}
