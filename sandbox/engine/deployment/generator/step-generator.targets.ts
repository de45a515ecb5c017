import type { RegisterResourceEvent } from "../goal";
import type { State } from "../state";
import { neededUrns } from "../state";
import type { Step } from "../step";
import { untargetedSameStep } from "../steps/same-step";
import { BailError } from "./bail-error";
import type { StepGenerator } from "./step-generator";

/** Keeps a resource that the targets leave out, and before it what it needs that the program no longer registers. */
export function untargetedSteps(
    generator: StepGenerator,
    event: RegisterResourceEvent,
    old: State,
    urn: string,
): Step[] {
    if (old.provider !== "" && !generator.deployment.knowsProvider(old.provider)) {
        throw new Error(
            `provider ${old.provider} for resource ${old.urn} has not been registered yet, this is due to a change of ` +
                "providers mixed with --target. Change your program back to the original providers",
        );
    }
    // A resource that is renamed and left out stays under its old name, and has been dealt with under both.
    generator.sames.add(urn);
    return carryAlong(generator, old, event);
}

function carryAlong(generator: StepGenerator, old: State, event: RegisterResourceEvent | undefined): Step[] {
    if (old.delete) return [];
    generator.urns.add(old.urn);
    generator.sames.add(old.urn);
    const steps: Step[] = [];
    for (const urn of neededUrns(old)) {
        if (generator.isDecided(urn) || generator.isOperatedOn(urn)) continue;
        const needed = generator.deployment.olds.get(urn);
        if (needed === undefined)
            throw new BailError(`${urn}, which untargeted resource ${old.urn} needs, has no old state`);
        steps.push(...carryAlong(generator, needed, undefined));
    }
    return [...steps, untargetedSameStep(generator.deployment, event, old)];
}

/** Refuses steps that need a resource which the targets keep from being made. */
export function validateTargets(generator: StepGenerator, steps: Step[]): Step[] {
    const { targets, replaceTargets, dryRun } = generator.deployment.options;
    if (!targets.isConstrained && !replaceTargets.isConstrained) return steps;
    for (const step of steps) {
        if (step.new === undefined || step.skippedCreate) continue;
        for (const urn of new Set(neededUrns(step.new))) {
            if (!generator.skippedCreates.has(urn)) continue;
            generator.sawError = true;
            const message = `Resource '${step.urn}' depends on '${urn}' which was was not specified in --target list.`;
            const bail = generator.bail(step.urn, message);
            if (!dryRun) throw bail;
            generator.skippedCreates.delete(urn);
        }
    }
    return steps;
}
