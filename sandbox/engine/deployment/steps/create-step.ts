import type { PropertyDiff } from "../../apitype";
import type { LiveResource } from "../../providers/provider";
import type { Deployment } from "../deployment";
import type { Registration } from "../goal";
import type { State } from "../state";
import type { Step, StepOutcome } from "../step";
import { base, timestamp } from "../step";
import { afterHook } from "./after-hook";
import { answers } from "./same-step";

/** Makes a new resource. */
export function createStep(deployment: Deployment, event: Registration, fresh: State): Step {
    return {
        ...base("create", fresh),
        ...answers(event, fresh),
        new: fresh,
        begin: () => deployment.snapshot.begin("creating", fresh),
        apply: () => applyCreate(deployment, event, fresh),
        end: (successful) => deployment.snapshot.end(fresh, { fresh: successful ? fresh : undefined }),
    };
}

export interface Replacement {
    keys: string[];
    diffs: string[];
    detailedDiff?: Record<string, PropertyDiff>;
    /** The old one goes after the new one is there. */
    pendingDelete: boolean;
}

/** Makes the resource that takes the place of `old`. */
export function createReplacementStep(
    deployment: Deployment,
    event: Registration,
    old: State,
    fresh: State,
    replacement: Replacement,
): Step {
    const { pendingDelete, ...why } = replacement;
    return {
        ...createStep(deployment, event, fresh),
        op: "create-replacement",
        logical: false,
        old,
        ...why,
        async apply() {
            const outcome = await applyCreate(deployment, event, fresh);
            if (pendingDelete && (outcome.error === undefined || outcome.partial)) old.delete = true;
            return outcome;
        },
        end(successful) {
            if (!successful) return deployment.snapshot.end(fresh, {});
            return deployment.snapshot.end(fresh, { old: old.pendingReplacement ? old : undefined, fresh });
        },
    };
}

async function applyCreate(deployment: Deployment, event: Registration, fresh: State): Promise<StepOutcome> {
    await deployment.hooks.run("BeforeCreate", { state: fresh, newInputs: fresh.inputs });
    const live = fresh.custom ? await callCreate(deployment, fresh) : undefined;
    const now = timestamp();
    Object.assign(fresh, { created: now, modified: now });
    if (live) Object.assign(fresh, liveFields(live));
    if (live?.error !== undefined) return { error: new Error(live.error), partial: true };
    if (fresh.custom) {
        await afterHook(deployment, "AfterCreate", {
            state: fresh,
            newInputs: fresh.inputs,
            newOutputs: fresh.outputs,
        });
    }
    return { complete: () => event.done({ state: fresh, result: "success" }) };
}

async function callCreate(deployment: Deployment, fresh: State): Promise<LiveResource> {
    const { dryRun } = deployment.options;
    const provider = deployment.providerOf(fresh);
    const live = await deployment.hooks.withRetries("create", { state: fresh, newInputs: fresh.inputs }, () =>
        provider.create({
            urn: fresh.urn,
            inputs: fresh.inputs,
            timeoutSeconds: fresh.customTimeouts.create,
            preview: dryRun,
        }),
    );
    if (live.id === "" && !dryRun && live.error === undefined)
        throw new Error("provider did not return an ID from Create");
    return live;
}

/** What a provider said of a resource, as fields of its state. */
export function liveFields(live: LiveResource): Pick<State, "id" | "outputs" | "initErrors" | "refreshBeforeUpdate"> {
    const { id, outputs, initErrors, refreshBeforeUpdate } = live;
    return { id, outputs, initErrors, refreshBeforeUpdate };
}
