import { isProviderType } from "../../urn";
import type { Deployment } from "../deployment";
import type { RegisterResourceEvent } from "../goal";
import { neededUrns, type State } from "../state";
import type { Step } from "../step";
import { registeredRefreshStep } from "../steps/refresh-step";
import { sameStep, skippedCreateStep } from "../steps/same-step";
import type { StepGenerator } from "./step-generator";

/**
 * What registrations are for. A destroy and a refresh that run the program take its providers' settings, components and hooks from it, and make
 * nothing of the resources that it registers. A refreshing update reads each before it is updated.
 */
export type ProgramUse = "update" | "refreshing-update" | "destroy" | "refresh";

/** Reads a registered resource's present state. Undefined when that failed; the state in it is undefined where the resource is gone. */
export async function refreshRegistered(
    execute: (steps: Step[]) => Promise<boolean>,
    generator: StepGenerator,
    old: State,
    fresh: State,
): Promise<{ old: State | undefined } | undefined> {
    const step = registeredRefreshStep(generator.deployment, old, fresh);
    generator.refreshes.add(fresh.urn);
    if (generator.use === "refresh") return (await execute([step])) ? { old: step.new } : undefined;
    step.end = async (successful) => {
        if (successful) await takeIn(generator.deployment, old, step.new);
    };
    return (await execute([step])) ? { old: step.new && old } : undefined;
}

/** The state that an update starts from stays the same object: what depends on it, and what waits to be deleted, goes by that. */
async function takeIn({ snapshot }: Deployment, old: State, found: State | undefined): Promise<void> {
    if (found === undefined) return snapshot.refreshed(old, undefined);
    const { id, inputs, outputs, initErrors, modified } = found;
    Object.assign(old, { id, inputs, outputs, initErrors, modified });
    return snapshot.write();
}

/** The steps of a registration in a destroy or refresh; undefined where they are those of an update. */
export function stepsForUse(
    generator: StepGenerator,
    event: RegisterResourceEvent,
    old: State | undefined,
    fresh: State,
): Step[] | undefined {
    switch (generator.use) {
        case "update":
        case "refreshing-update":
            return undefined;
        case "destroy":
            return stepsForDestroy(generator, event, old, fresh);
        case "refresh":
            return stepsForRefresh(generator, event, old, fresh);
    }
}

function stepsForRefresh(
    generator: StepGenerator,
    event: RegisterResourceEvent,
    old: State | undefined,
    fresh: State,
): Step[] | undefined {
    if (!isManaged(fresh) && !needsSkipped(generator, fresh)) return undefined;
    if (old !== undefined) {
        event.done({ state: old, result: "success" });
        return [];
    }
    generator.sames.add(fresh.urn);
    return skip(generator, event, fresh);
}

function stepsForDestroy(
    generator: StepGenerator,
    event: RegisterResourceEvent,
    old: State | undefined,
    fresh: State,
): Step[] | undefined {
    if (needsSkipped(generator, fresh)) return skip(generator, event, { ...fresh, outputs: old?.outputs ?? {} });
    if (!isManaged(fresh)) {
        generator.toDelete.push(fresh);
        return undefined;
    }
    if (old === undefined) return skip(generator, event, fresh);
    generator.sames.add(fresh.urn);
    const kept = Object.assign(fresh, { inputs: old.inputs });
    generator.toDelete.push(kept);
    return [sameStep(generator.deployment, event, old, kept)];
}

function skip(generator: StepGenerator, event: RegisterResourceEvent, fresh: State): Step[] {
    generator.skippedCreates.add(fresh.urn);
    return [skippedCreateStep(event, fresh)];
}

/** True for what only a provider makes. */
function isManaged({ custom, type }: State): boolean {
    return custom && !isProviderType(type);
}

function needsSkipped(generator: StepGenerator, state: State): boolean {
    return neededUrns(state).some((urn) => generator.skippedCreates.has(urn));
}
