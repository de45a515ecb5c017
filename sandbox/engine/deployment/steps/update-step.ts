import type { DiffResult } from "../../providers/provider";
import type { Deployment } from "../deployment";
import type { RegisterResourceEvent } from "../goal";
import type { State } from "../state";
import type { Step, StepOutcome } from "../step";
import { base, timestamp } from "../step";
import { afterHook } from "./after-hook";
import { answers } from "./same-step";

/** Changes a resource in place. */
export function updateStep(
    deployment: Deployment,
    event: RegisterResourceEvent,
    old: State,
    fresh: State,
    diff: DiffResult,
): Step {
    return {
        ...base("update", fresh),
        ...answers(event, fresh),
        old,
        new: fresh,
        diffs: diff.changedKeys,
        detailedDiff: diff.detailedDiff,
        begin: () => deployment.snapshot.begin("updating", fresh),
        apply: () => applyUpdate(deployment, event, old, fresh),
        end: (successful) => deployment.snapshot.end(fresh, successful ? { old, fresh } : {}),
    };
}

async function applyUpdate(
    deployment: Deployment,
    event: RegisterResourceEvent,
    old: State,
    fresh: State,
): Promise<StepOutcome> {
    Object.assign(fresh, { id: old.id, created: old.created, modified: old.modified });
    const before = { state: fresh, newInputs: fresh.inputs, oldInputs: old.inputs, oldOutputs: old.outputs };
    await deployment.hooks.run("BeforeUpdate", before);
    if (fresh.custom) {
        const provider = deployment.providerOf(fresh);
        const live = await deployment.hooks.withRetries("update", before, () =>
            provider.update({
                urn: fresh.urn,
                id: old.id,
                oldInputs: old.inputs,
                oldOutputs: old.outputs,
                newInputs: fresh.inputs,
                allowUnknowns: deployment.options.dryRun,
                ignoreChanges: event.goal.ignoreChanges,
                timeoutSeconds: fresh.customTimeouts.update,
                preview: deployment.options.dryRun,
            }),
        );
        const { outputs, initErrors, refreshBeforeUpdate } = live;
        Object.assign(fresh, { outputs, initErrors, refreshBeforeUpdate, modified: timestamp() });
        if (live.error !== undefined) {
            // The next run compares with what was there before, and so tries the change again.
            fresh.inputs = { ...old.inputs };
            return { error: new Error(live.error), partial: true };
        }
        await afterHook(deployment, "AfterUpdate", { ...before, newOutputs: outputs });
    }
    return { complete: () => event.done({ state: fresh, result: "success" }) };
}
