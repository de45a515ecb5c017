import type { StepOp } from "../../apitype";
import { equalValues, invertDiff } from "../../properties/diff";
import type { DiffResult } from "../../providers/provider";
import { isProviderType } from "../../urn";
import type { Deployment } from "../deployment";
import { diffResource } from "../generator/diff-resource";
import type { State } from "../state";
import type { Step } from "../step";
import { base, timestamp } from "../step";

/** Reads a resource's present state. Afterwards `new` is what was found, or undefined where it is gone. */
export function refreshStep(deployment: Deployment, old: State): Step {
    const found: { diff?: DiffResult } = {};
    const step: Step = {
        ...base("refresh", old),
        logical: false,
        old,
        new: old,
        resultOp: () => resultOp(step, found.diff),
        async apply() {
            // Components, providers and what is half replaced have nothing in the cloud to look at.
            if (!old.custom || isProviderType(old.type) || old.pendingReplacement) return {};
            const fresh = await readPresent(deployment, old);
            step.new = fresh;
            if (fresh === undefined || old.external) return {};
            found.diff = await presentDiff(deployment, old, fresh);
            step.diffs = found.diff.changedKeys;
            if (found.diff.detailedDiff) step.detailedDiff = invertDiff(found.diff.detailedDiff);
            return {};
        },
    };
    return step;
}

function resultOp(step: Step, diff: DiffResult | undefined): StepOp {
    if (step.new === undefined) return "delete";
    if (step.new === step.old) return "same";
    const changed = diff ? diff.changes !== "none" : !equalValues(step.old?.outputs, step.new.outputs);
    return changed ? "update" : "same";
}

async function readPresent(deployment: Deployment, old: State): Promise<State | undefined> {
    const { urn, id, inputs, outputs } = old;
    const live = await deployment.providerOf(old).read({ urn, id, inputs, state: outputs });
    if (live.id === "") return undefined;
    if (live.initErrors.length > 0) {
        const reasons = live.initErrors.join("\n* ");
        deployment.events.warning(urn, `Refreshed resource is in an unhealthy state:\n* ${reasons}`);
    }
    const fresh = {
        ...old,
        id: live.id,
        inputs: live.inputs ?? inputs,
        outputs: live.outputs,
        initErrors: live.initErrors,
    };
    const unchanged = equalValues(fresh.inputs, inputs) && equalValues(fresh.outputs, outputs);
    return unchanged ? fresh : { ...fresh, modified: timestamp() };
}

/** What an update would do right after: from what was found back to what the program last asked for. */
function presentDiff(deployment: Deployment, old: State, fresh: State): Promise<DiffResult> {
    return diffResource(deployment, deployment.providerOf(old), {
        urn: fresh.urn,
        id: fresh.id,
        oldInputs: fresh.inputs,
        oldOutputs: fresh.outputs,
        newInputs: old.inputs,
        allowUnknowns: deployment.options.dryRun,
        ignoreChanges: old.ignoreChanges,
    });
}
