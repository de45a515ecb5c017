import type { PropertyMap } from "../../apitype";
import { isSecret, makeSecret } from "../../properties/signatures";
import type { Provider } from "../../providers/provider";
import { parseProviderReference, providerPackage, ROOT_STACK_TYPE, urnQualifiedType, urnType } from "../../urn";
import type { Deployment } from "../deployment";
import { describe } from "../generator/check-inputs";
import type { ResourceImport } from "../importer/resource-import";
import { newState, type State } from "../state";
import type { Step } from "../step";
import { base, timestamp } from "../step";
import { liveFields } from "./create-step";
import { readExisting } from "./import-step";

/** Takes one resource of `pulumi import` into the state. `seed` is what its provider draws names from. */
export function plannedImportStep(deployment: Deployment, wanted: ResourceImport, fresh: State, seed: Buffer): Step {
    const step: Step = {
        ...base("import", fresh),
        new: fresh,
        begin: () => deployment.snapshot.begin("importing", fresh),
        async apply() {
            refuseMisplaced(deployment, fresh);
            const provider = fresh.custom ? deployment.providerOf(fresh) : undefined;
            Object.assign(fresh, await present(provider, wanted, fresh));
            // Shows what was found, without a difference.
            step.old = newState({ ...fresh, importID: wanted.id });
            const now = timestamp();
            Object.assign(fresh, { created: now, modified: now });
            if (provider) await warnOfInputs(deployment, provider, fresh, wanted, seed);
            return {};
        },
        end: (successful) => deployment.snapshot.end(fresh, { fresh: successful ? fresh : undefined }),
    };
    return step;
}

function refuseMisplaced({ olds, news }: Deployment, { urn, parent }: State): void {
    if (olds.has(urn)) throw new Error(`resource '${urn}' already exists`);
    if (urnQualifiedType(parent) !== ROOT_STACK_TYPE && !news.has(parent))
        throw new Error(`unknown parent '${parent}' for resource '${urn}'`);
}

type Found = Pick<State, "id" | "inputs" | "outputs"> & Partial<State>;

/** What the resource is: as the user supplied it, or as its provider finds it. */
async function present(provider: Provider | undefined, wanted: ResourceImport, fresh: State): Promise<Found> {
    const { id, inputs = {}, outputs = {} } = wanted;
    if (provider === undefined || Object.keys(outputs).length > 0) return { id, inputs, outputs };
    const live = await readExisting(provider, fresh, id);
    return { ...liveFields(live), inputs: merged(live.inputs, inputs) };
}

/** The provider's word counts; what it cannot say is filled in, and what was supplied as a secret stays one. */
function merged(found: PropertyMap, supplied: PropertyMap): PropertyMap {
    const result = { ...found };
    for (const [key, value] of Object.entries(supplied)) {
        const known = found[key];
        if (known === undefined || known === null) result[key] = value;
        else if (isSecret(value) && !isSecret(known)) result[key] = makeSecret(known);
    }
    return result;
}

/** The import goes on with inputs that the provider itself would refuse, but the user has to know. */
async function warnOfInputs(
    deployment: Deployment,
    provider: Provider,
    fresh: State,
    { properties }: ResourceImport,
    seed: Buffer,
): Promise<void> {
    const { urn, inputs } = fresh;
    const { failures } = await provider.check(urn, inputs, inputs, seed, deployment.options.dryRun);
    if (failures.length === 0) return;
    const packageName = providerPackage(urnType(parseProviderReference(fresh.provider).urn));
    const advice =
        properties.length === 0
            ? `This is almost certainly a bug in the \`${packageName}\` provider.`
            : "Try specifying a different set of properties to import with in the future.";
    deployment.events.warning(
        urn,
        `One or more imported inputs failed to validate. ${advice} The import will still proceed, but you will need to edit the generated code after copying it into your program.`,
    );
    for (const failure of failures) deployment.events.warning(urn, describe(fresh, failure));
}
