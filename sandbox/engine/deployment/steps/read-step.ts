import { equalValues } from "../../properties/diff";
import { isUnknown } from "../../properties/signatures";
import type { Deployment } from "../deployment";
import type { ReadResourceEvent } from "../goal";
import type { State } from "../state";
import type { Step, StepOutcome } from "../step";
import { base, timestamp } from "../step";
import { answers } from "./same-step";

/** Looks up a resource that Pulumi does not manage; `replacing` when it takes the place of one that Pulumi did. */
export function readStep(
    deployment: Deployment,
    event: ReadResourceEvent,
    old: State | undefined,
    fresh: State,
    replacing: boolean,
): Step {
    return {
        ...base(replacing ? "read-replacement" : "read", fresh),
        ...answers(event, fresh),
        logical: !replacing,
        old,
        new: fresh,
        begin: () => deployment.snapshot.begin("reading", fresh),
        async apply() {
            const outcome = await applyRead(deployment, event, old, fresh);
            if (replacing && old && outcome.error === undefined) old.delete = true;
            return outcome;
        },
        end: (successful) =>
            deployment.snapshot.end(fresh, successful ? { old: replacing ? undefined : old, fresh } : {}),
    };
}

async function applyRead(
    deployment: Deployment,
    event: ReadResourceEvent,
    old: State | undefined,
    fresh: State,
): Promise<StepOutcome> {
    if (!isUnknown(fresh.id)) {
        const { urn, id, inputs } = fresh;
        const live = await deployment.providerOf(fresh).read({ urn, id, inputs, state: inputs });
        if (live.id === "") return { error: new Error(`resource '${id}' does not exist`) };
        Object.assign(fresh, { outputs: live.outputs, id: live.id, initErrors: live.initErrors });
        if (live.error !== undefined) return { error: new Error(live.error), partial: true };
    }
    if (old) {
        Object.assign(fresh, { created: old.created, modified: old.modified });
        if (!equalValues(old.outputs, fresh.outputs)) fresh.modified = timestamp();
    }
    return { complete: () => event.done({ state: fresh, result: "success" }) };
}
