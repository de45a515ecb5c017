import { newState, type State } from "../state";
import type { Deployment } from "../deployment";
import type { Step, StepOutcome } from "../step";
import { base, timestamp } from "../step";

/** Takes an existing resource under management; what the program wants otherwise is a step of its own. */
export function importStep(deployment: Deployment, fresh: State, replaced: State | undefined): Step {
    const step: Step = {
        ...base(replaced ? "import-replacement" : "import", fresh),
        logical: replaced === undefined,
        old: replaced,
        new: fresh,
        begin: () => deployment.snapshot.begin("importing", fresh),
        async apply() {
            const outcome = await applyImport(deployment, fresh);
            if (outcome.error === undefined) {
                if (replaced) replaced.delete = true;
                // Shows the changes that follow against what was found.
                step.old = replaced ?? newState({ ...fresh, aliases: [], created: "", modified: "" });
            }
            return outcome;
        },
        end: (successful) => deployment.snapshot.end(fresh, { fresh: successful ? fresh : undefined }),
    };
    return step;
}

async function applyImport(deployment: Deployment, fresh: State): Promise<StepOutcome> {
    const { urn, importID } = fresh;
    const live = await deployment.providerOf(fresh).read({ urn, id: importID, state: {} });
    if (live.id === "") return { error: new Error(`resource '${importID}' does not exist`) };
    if (live.inputs === undefined) {
        const packageName = fresh.type.split(":")[0] ?? "";
        const message = `provider does not support importing resources; please try updating the '${packageName}' plugin`;
        return { error: new Error(message) };
    }
    const now = timestamp();
    Object.assign(fresh, { id: live.id, inputs: live.inputs, outputs: live.outputs, created: now, modified: now });
    fresh.initErrors = live.initErrors;
    return {};
}
