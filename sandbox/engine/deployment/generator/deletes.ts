import { DependencyGraph, deletionRounds } from "../dependency-graph";
import type { State } from "../state";
import type { Step } from "../step";
import { deleteStep, removePendingReplaceStep } from "../steps/delete-step";
import { untargetedSameStep } from "../steps/same-step";
import { needsAny } from "./scope";
import type { StepGenerator } from "./step-generator";

/** What is left to do at the end of a run: `sames` keep what the targets leave out, `rounds` of deletes follow in order. */
export interface Deletes {
    sames: Step[];
    rounds: Step[][];
}

/** Deletes what the program no longer registers, and what was replaced. */
export async function generateDeletes(generator: StepGenerator): Promise<Deletes> {
    const { deployment } = generator;
    const allowed = allowedToDelete(generator);
    const sames: Step[] = [];
    const deletes = new Map<State, Step>();
    for (const state of deployment.previous) {
        if (state.viewOf !== "") continue;
        if (allowed && !allowed.has(state.urn)) {
            if (!generator.isOperatedOn(state.urn)) sames.push(untargetedSameStep(deployment, undefined, state));
            continue;
        }
        const step = deleteOf(generator, state);
        if (step === undefined) continue;
        deletes.set(state, step);
        await deployment.ensureProvider(state.provider);
    }
    for (const state of generator.toDelete) {
        if (allowed && !allowed.has(state.urn)) continue;
        deletes.set(state, plainDelete(generator, state));
    }
    deployment.planner?.steps([...sames, ...[...deletes.values()].reverse()], new Map());
    if (refusesUntargeted(generator, [...deletes.values()])) return { sames: [], rounds: [] };
    const graph = new DependencyGraph([...generator.toDelete, ...deployment.previous]);
    const rounds = deletionRounds(graph, [...deletes.keys()]);
    return { sames, rounds: rounds.map((round) => round.map((state) => deletes.get(state)!)) };
}

function deleteOf(generator: StepGenerator, state: State): Step | undefined {
    const { deployment } = generator;
    if (state.delete) {
        if (generator.pendingDeletes.has(state)) return undefined;
        generator.deletes.add(state.urn);
        return deleteStep(deployment, state, {
            replacing: true,
            pendingReplacement: false,
            deleted: generator.deletes,
        });
    }
    if (generator.isOperatedOn(state.urn)) return undefined;
    if (!state.pendingReplacement) return plainDelete(generator, state);
    generator.deletes.add(state.urn);
    return removePendingReplaceStep(deployment, state);
}

function plainDelete({ deployment, deletes }: StepGenerator, state: State): Step {
    deletes.add(state.urn);
    return deleteStep(deployment, state, { replacing: false, pendingReplacement: false, deleted: deletes });
}

/** The targets and everything that needs them; undefined when the operation has no targets. */
function allowedToDelete(generator: StepGenerator): Set<string> | undefined {
    const { options, previous } = generator.deployment;
    if (options.excludes.isConstrained) return allButExcluded(generator);
    if (!options.targets.isConstrained) return undefined;
    const allowed = new Set<string>();
    for (const state of previous) {
        if (options.targets.contains(state.urn) || needsAny(state, allowed)) allowed.add(state.urn);
    }
    return allowed;
}

/** All but the excluded ones and what these need; with their dependents, where that was asked for. */
function allButExcluded({ deployment }: StepGenerator): Set<string> {
    const { options, previous, graph } = deployment;
    const kept = new Set<State>();
    const queue = previous.filter(({ urn }) => options.excludes.contains(urn));
    for (let state = queue.shift(); state !== undefined; state = queue.shift()) {
        if (kept.has(state)) continue;
        kept.add(state);
        queue.push(...graph.dependenciesOf(state));
        if (options.excludeDependents) queue.push(...graph.dependingOn(state, new Set(), { children: true }));
    }
    const urns = new Set([...kept].map(({ urn }) => urn));
    return new Set(previous.map(({ urn }) => urn).filter((urn) => !urns.has(urn)));
}

/** True when nothing may be deleted; the user has then been told why. A preview goes on, to show the rest. */
function refusesUntargeted(generator: StepGenerator, steps: Step[]): boolean {
    const { targets, targetDependents, dryRun } = generator.deployment.options;
    const refused = targetDependents || !targets.isConstrained ? [] : steps.filter(({ urn }) => !targets.contains(urn));
    for (const { urn } of refused) {
        generator.sawError = true;
        const what = `Resource '${urn}' will be destroyed but was not specified in --target list.`;
        const fix = "Either include resource in --target list or pass --target-dependents to proceed.";
        generator.deployment.events.error(urn, `${what}\n${fix}`);
    }
    return refused.length > 0 && !dryRun;
}
