import { errorMessage } from "../../rpc/unary";
import type { Deployment } from "../deployment";
import type { HookCall, HookType } from "../resource-hooks";

/** Runs an after hook: the resource is there already, so its failure is reported and fails the run, not the step. */
export async function afterHook(deployment: Deployment, type: HookType, call: HookCall): Promise<void> {
    try {
        await deployment.hooks.run(type, call);
    } catch (error) {
        deployment.events.error(call.state.urn, errorMessage(error));
        deployment.postStepError ??= error instanceof Error ? error : new Error(String(error));
    }
}
