import type { StepOp } from "../../apitype";
import type { Deployment } from "../deployment";
import type { State } from "../state";
import type { Step, StepOutcome } from "../step";
import { base, DeleteProtectedError } from "../step";
import { afterHook } from "./after-hook";

export interface DeleteOptions {
    /** Part of a replacement. */
    replacing: boolean;
    /** Deleted before its replacement is made: the record stays until then. */
    pendingReplacement: boolean;
    /** URNs that this run deletes; what is deleted with one of them needs no call of its own. */
    deleted: ReadonlySet<string>;
}

/** Takes a resource away. */
export function deleteStep(deployment: Deployment, old: State, options: DeleteOptions): Step {
    return {
        ...base(operation(old, options.replacing), old),
        logical: !options.replacing,
        old,
        begin: () => deployment.snapshot.begin("deleting", old),
        apply: () => applyDelete(deployment, old, options),
        end: (successful) =>
            deployment.snapshot.end(old, { old: successful && !old.pendingReplacement ? old : undefined }),
    };
}

function operation(old: State, replacing: boolean): StepOp {
    if (old.external) return replacing ? "discard-replaced" : "discard";
    return replacing ? "delete-replaced" : "delete";
}

async function applyDelete(deployment: Deployment, old: State, options: DeleteOptions): Promise<StepOutcome> {
    const call = { state: old, oldInputs: old.inputs, oldOutputs: old.outputs };
    await deployment.hooks.run("BeforeDelete", call);
    if (!options.replacing && old.protect) return { error: new DeleteProtectedError(old.urn) };
    if (reachesProvider(deployment, old, options.deleted)) {
        const provider = deployment.providerOf(old);
        await deployment.hooks.withRetries("delete", call, () =>
            provider.delete({
                urn: old.urn,
                id: old.id,
                inputs: old.inputs,
                outputs: old.outputs,
                timeoutSeconds: old.customTimeouts.delete,
            }),
        );
    }
    // Only now: a delete that failed must be tried again, and a pending replacement is not.
    if (options.pendingReplacement) old.pendingReplacement = true;
    await afterHook(deployment, "AfterDelete", call);
    return {};
}

function reachesProvider(deployment: Deployment, old: State, deleted: ReadonlySet<string>): boolean {
    if (deployment.options.dryRun || !old.custom || old.external || old.retainOnDelete) return false;
    return old.deletedWith === "" || !deleted.has(old.deletedWith);
}

/** Drops the record of a resource that was deleted for a replacement which no longer happens. */
export function removePendingReplaceStep(deployment: Deployment, old: State): Step {
    return {
        ...base("remove-pending-replace", old),
        logical: false,
        old,
        end: () => deployment.snapshot.replace({ old }),
    };
}
