import type { PropertyValue } from "../../apitype";
import { equalValues } from "../../properties/diff";
import { processIgnoreChanges } from "../../properties/ignore-changes";
import { containsUnknowns, isSecret, mapChildren, unwrapSecrets } from "../../properties/signatures";
import { DiffUnavailableError } from "../../providers/plugin-provider";
import { plainDiff, type DiffResult } from "../../providers/provider";
import { providerConfig } from "../../providers/provider-registry";
import { parseProviderReference } from "../../urn";
import type { RegisterResourceEvent } from "../goal";
import type { State } from "../state";
import type { Step } from "../step";
import { sameStep } from "../steps/same-step";
import { updateStep } from "../steps/update-step";
import { loadProvider } from "./check-inputs";
import { applyReplaceOnChanges, diffResource, isReplace } from "./diff-resource";
import { replacementSteps } from "./replacements";
import type { StepGenerator } from "./step-generator";

/** The steps for a resource that exists: nothing, an update or a replacement. */
export async function existingSteps(
    generator: StepGenerator,
    event: RegisterResourceEvent,
    old: State,
    fresh: State,
): Promise<Step[]> {
    const { deployment } = generator;
    const { goal } = event;
    const triggered = isTriggered(generator, old, fresh);
    const found = triggered ? plainDiff("some") : await diff(generator, event, old, fresh);
    const hasInitErrors = old.initErrors.length > 0;
    const result = applyReplaceOnChanges(found, goal.replaceOnChanges, hasInitErrors);
    const changed = result.changes === "some" || old.pendingReplacement;
    if (changed && (isReplace(result) || triggered || old.pendingReplacement)) {
        return replacementSteps(generator, event, old, fresh, result);
    }
    if (changed || hasInitErrors) {
        generator.updates.add(fresh.urn);
        return [updateStep(deployment, event, old, fresh, result)];
    }
    if (generator.imports.has(fresh.urn)) {
        event.done({ state: old, result: "success" });
        return [];
    }
    generator.sames.add(fresh.urn);
    return [sameStep(deployment, event, old, fresh)];
}

/** A changed replacement trigger replaces whatever else has changed. */
function isTriggered(generator: StepGenerator, old: State, fresh: State): boolean {
    const [before, now] = [unread(old.replacementTrigger), unwrapSecrets(fresh.replacementTrigger)];
    if (containsUnknowns(now) && !generator.deployment.options.dryRun) {
        throw generator.bail(fresh.urn, `replacement trigger contains unknowns for ${fresh.urn}`);
    }
    if (containsUnknowns(before) || containsUnknowns(now)) return true;
    return before !== null && now !== null && !equalValues(before, now);
}

/** The real engine compares with the trigger in the state before it has decrypted its secrets: these are null to it. */
function unread(trigger: PropertyValue): PropertyValue {
    return isSecret(trigger) ? null : mapChildren(trigger, unread);
}

async function diff(
    generator: StepGenerator,
    event: RegisterResourceEvent,
    old: State,
    fresh: State,
): Promise<DiffResult> {
    const { deployment } = generator;
    const because = (key: string): DiffResult => plainDiff("some", [key]);
    if (generator.isTargetedReplace(fresh.urn, old)) return because("id");
    if (fresh.replaceWith.some((urn) => generator.replaces.has(urn))) return because("replaceWith");
    if (fresh.deletedWith !== "" && generator.replaces.has(fresh.deletedWith)) return because("deletedWith");
    if (await providerChanged(generator, old, fresh)) return because("provider");
    const provider = await loadProvider(generator, fresh);
    const { urn, inputs: newInputs } = fresh;
    const { id, inputs: oldInputs, outputs: oldOutputs } = old;
    const { ignoreChanges } = event.goal;
    if (provider === undefined) {
        const { inputs } = processIgnoreChanges(newInputs, oldInputs, ignoreChanges);
        return plainDiff(equalValues(oldInputs, inputs) ? "none" : "some");
    }
    const allowUnknowns = deployment.options.dryRun;
    try {
        const request = { urn, id, oldInputs, oldOutputs, newInputs, allowUnknowns, ignoreChanges };
        return await diffResource(deployment, provider, request);
    } catch (error) {
        if (!(error instanceof DiffUnavailableError)) throw error;
        deployment.events.warning(urn, error.message);
        return plainDiff("some");
    }
}

/** Another provider replaces the resource only if its configuration differs in a way that needs it. */
async function providerChanged(generator: StepGenerator, old: State, fresh: State): Promise<boolean> {
    if (old.provider === fresh.provider) return false;
    if (old.provider === "" || fresh.provider === "") return true;
    const [before, now] = [parseProviderReference(old.provider), parseProviderReference(fresh.provider)];
    if (generator.aliased.get(before.urn) === now.urn) return false;
    const provider = generator.deployment.registry.get(now);
    const [oldState, newState] = [generator.deployment.olds.get(before.urn), generator.providers.get(now.urn)];
    if (provider === undefined || oldState === undefined || newState === undefined) return true;
    const result = await provider.diffConfig({
        urn: now.urn,
        id: before.id,
        oldInputs: providerConfig(oldState.inputs),
        oldOutputs: oldState.outputs,
        newInputs: providerConfig(newState.inputs),
        allowUnknowns: true,
        ignoreChanges: [],
    });
    return isReplace(result);
}
