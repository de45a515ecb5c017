import { isProviderType } from "../../urn";
import type { Deployment } from "../deployment";
import type { Registration } from "../goal";
import type { State } from "../state";
import type { Step } from "../step";
import { base } from "../step";

/** Nothing changes; the program gets what is there. `event` is absent for a resource that is only carried along. */
export function sameStep(deployment: Deployment, event: Registration | undefined, old: State, fresh: State): Step {
    return {
        ...base("same", fresh),
        ...answers(event, fresh),
        old,
        new: fresh,
        async apply() {
            Object.assign(fresh, { id: old.id, outputs: old.outputs });
            // The provider works with the inputs that it had: what changed in them made no difference to it.
            if (isProviderType(fresh.type)) await deployment.registry.same({ ...fresh, inputs: old.inputs }, true);
            return { complete: () => event?.done({ state: fresh, result: "success" }) };
        },
        async end(successful) {
            if (successful) deployment.snapshot.mark({ old, fresh });
        },
    };
}

/** As `sameStep`, for a resource that the operation's targets leave out. */
export function untargetedSameStep(deployment: Deployment, event: Registration | undefined, old: State): Step {
    const fresh = { ...old, id: "" };
    return {
        ...sameStep(deployment, event, old, fresh),
        untargeted: true,
        async apply() {
            Object.assign(fresh, { id: old.id, outputs: old.outputs });
            return { complete: () => event?.done({ state: fresh, result: "success" }) };
        },
    };
}

/** A resource that is not made because the operation's targets leave it out. */
export function skippedCreateStep(event: Registration, fresh: State): Step {
    return {
        ...base("same", fresh),
        ...answers(event, fresh),
        new: fresh,
        skippedCreate: true,
        async apply() {
            return { complete: () => event.done({ state: fresh, result: "success", unknown: true }) };
        },
    };
}

/** How a registration is answered when its step fails or is left out. */
export function answers(event: Registration | undefined, state: State): Required<Pick<Step, "fail" | "skip">> {
    return {
        fail: () => event?.done({ state, result: "failed" }),
        skip: () => event?.done({ state, result: "skipped" }),
    };
}
