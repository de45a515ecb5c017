import type { StepOp } from "../../apitype";
import { equalValues, invertDiff } from "../../properties/diff";
import type { DiffResult } from "../../providers/provider";
import { isProviderType } from "../../urn";
import type { Deployment } from "../deployment";
import { diffResource } from "../generator/diff-resource";
import type { State } from "../state";
import type { Step } from "../step";
import { base, timestamp } from "../step";

/** Reads a resource's present state, with the provider of `goal`. Afterwards `new` is `goal` with what was found, or undefined where it is gone. */
export function refreshStep(deployment: Deployment, old: State, goal = old): Step {
    const found: { diff?: DiffResult } = {};
    const step: Step = {
        ...base("refresh", goal),
        res: old,
        logical: false,
        old,
        new: goal,
        resultOp: () => resultOp(step, found.diff),
        async apply() {
            // Components, providers and what is half replaced have nothing in the cloud to look at.
            if (!old.custom || isProviderType(old.type) || old.pendingReplacement) return {};
            const fresh = await readPresent(deployment, old, goal);
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

/** As `refreshStep`, of what the program has registered: its state is taken into the snapshot at once. Components and providers are not shown. */
export function registeredRefreshStep(deployment: Deployment, old: State, goal: State): Step {
    const isRead = old.custom && !isProviderType(old.type) && !old.pendingReplacement;
    // What is not read goes on as a state of its own, for its record follows the one before.
    const step = refreshStep(deployment, old, isRead ? goal : { ...old });
    return Object.assign(step, {
        internal: !old.custom || isProviderType(old.type),
        end: async (successful: boolean) => {
            if (successful) await deployment.snapshot.refreshed(old, step.new);
        },
    });
}

async function readPresent(deployment: Deployment, old: State, goal: State): Promise<State | undefined> {
    const { id, inputs, outputs } = old;
    const { urn } = goal;
    const live = await deployment.providerOf(goal).read({ urn, id, inputs, state: outputs });
    if (live.id === "") return undefined;
    if (live.initErrors.length > 0) {
        const reasons = live.initErrors.join("\n* ");
        deployment.events.warning(urn, `Refreshed resource is in an unhealthy state:\n* ${reasons}`);
    }
    const fresh = {
        ...goal,
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
    return diffResource(deployment, deployment.providerOf(fresh), {
        urn: fresh.urn,
        id: fresh.id,
        oldInputs: fresh.inputs,
        oldOutputs: fresh.outputs,
        newInputs: old.inputs,
        allowUnknowns: deployment.options.dryRun,
        ignoreChanges: old.ignoreChanges,
    });
}
