import type { LiveResource, Provider } from "../../providers/provider";
import { typePackage } from "../../urn";
import type { Deployment } from "../deployment";
import { newState, type State } from "../state";
import type { Step } from "../step";
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
            const live = await readExisting(deployment.providerOf(fresh), fresh, fresh.importID);
            const { id, inputs, outputs, initErrors } = live;
            const now = timestamp();
            Object.assign(fresh, { id, inputs, outputs, initErrors, created: now, modified: now });
            if (replaced) replaced.delete = true;
            // Shows the changes that follow against what was found.
            step.old = replaced ?? newState({ ...fresh, aliases: [], created: "", modified: "" });
            return {};
        },
        end: (successful) => deployment.snapshot.end(fresh, { fresh: successful ? fresh : undefined }),
    };
    return step;
}

/** What there is under an id. Throws when there is nothing, or when the provider cannot tell with which inputs it was made. */
export async function readExisting(
    provider: Provider,
    { urn, type }: State,
    id: string,
): Promise<LiveResource & Required<Pick<LiveResource, "inputs">>> {
    const live = await provider.read({ urn, id, state: {} });
    if (live.id === "") throw new Error(`resource '${id}' does not exist`);
    if (live.inputs === undefined)
        throw new Error(
            `provider does not support importing resources; please try updating the '${typePackage(type)}' plugin`,
        );
    return { ...live, inputs: live.inputs };
}
