import type { Deployment } from "./deployment";
import { withoutDangling } from "./dangling";
import type { State } from "./state";
import { allDependencies } from "./state";
import type { Step } from "./step";
import type { StepExecutor } from "./step-executor";
import { refreshStep } from "./steps/refresh-step";

/** Reads every resource of the run before, or those that `only` names, and takes what was found for the state that the run starts from. */
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
