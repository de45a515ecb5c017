import { formatValue } from "../../properties/format";
import { maskSecrets } from "../../properties/secrets";
import { UNKNOWN } from "../../properties/signatures";
import type { DiffResult } from "../../providers/provider";
import { isProviderType, parseProviderReference } from "../../urn";
import type { RegisterResourceEvent } from "../goal";
import type { State } from "../state";
import type { Step } from "../step";
import { createReplacementStep } from "../steps/create-step";
import { deleteStep } from "../steps/delete-step";
import { replaceStep } from "../steps/replace-step";
import { check, loadProvider } from "./check-inputs";
import { applyReplaceOnChanges, diffResource, isReplace } from "./diff-resource";
import { BailError } from "./bail-error";
import type { StepGenerator } from "./step-generator";

const NOTHING = { keys: [], diffs: [] };

/** A resource that was deleted earlier in this run, with one it depends on, is made again. */
export function recreateSteps(
    generator: StepGenerator,
    event: RegisterResourceEvent,
    old: State,
    fresh: State,
): Step[] {
    const { urn } = fresh;
    generator.deletes.delete(urn);
    generator.replaces.add(urn);
    const keys = generator.dependentReplaceKeys.get(urn) ?? [];
    return [
        replaceStep(old, fresh, NOTHING),
        createReplacementStep(generator.deployment, event, old, fresh, { keys, diffs: [], pendingDelete: false }),
    ];
}

/** A resource that was only read before is from now on managed: a new one is made, the record of the old one goes. */
export function takeOwnershipSteps(
    generator: StepGenerator,
    event: RegisterResourceEvent,
    old: State,
    fresh: State,
): Step[] {
    generator.creates.add(fresh.urn);
    return [
        createReplacementStep(generator.deployment, event, old, fresh, { ...NOTHING, pendingDelete: true }),
        replaceStep(old, fresh, NOTHING),
    ];
}

/** Replaces a resource: by default the new one is made first; otherwise the old one goes first, and what depends on it. */
export async function replacementSteps(
    generator: StepGenerator,
    event: RegisterResourceEvent,
    old: State,
    fresh: State,
    diff: DiffResult,
): Promise<Step[]> {
    const { deployment } = generator;
    const { goal } = event;
    refuseProtected(generator, old, fresh);
    refuseImported(generator, event, diff, old, fresh);
    generator.replaces.add(fresh.urn);
    const provider = await loadProvider(generator, fresh);
    if (provider && !generator.isTargetedReplace(fresh.urn, old)) {
        // The inputs so far took defaults over from the resource that goes.
        const valid = await check(generator, provider, fresh, undefined, goal.properties);
        if (!valid) throw new BailError(`resource ${fresh.urn} has check errors`);
    }
    const detail = diff.detailedDiff ? { detailedDiff: diff.detailedDiff } : {};
    const why = { keys: diff.replaceKeys, diffs: diff.changedKeys, ...detail };
    const replace = replaceStep(old, fresh, why);
    const create = (pendingDelete: boolean): Step =>
        createReplacementStep(deployment, event, old, fresh, { ...why, pendingDelete });
    if (!(goal.deleteBeforeReplace ?? diff.deleteBeforeReplace)) return [create(true), replace];
    const deletes = await dependentDeletes(generator, old, fresh.urn);
    await deployment.ensureProvider(old.provider);
    if (!old.pendingReplacement) {
        generator.deletes.add(old.urn);
        deletes.push(
            deleteStep(deployment, old, { replacing: true, pendingReplacement: true, deleted: generator.deletes }),
        );
    }
    return [...deletes, replace, create(false)];
}

function refuseProtected(generator: StepGenerator, old: State, fresh: State): void {
    if (!old.protect || !fresh.protect) return;
    const message =
        `unable to replace resource "${fresh.urn}"\nas it is currently marked for protection. To unprotect the ` +
        "resource, remove the `protect` flag from the resource in your Pulumi program and run `pulumi up`";
    generator.sawError = true;
    const bail = generator.bail(fresh.urn, message);
    if (!generator.deployment.options.dryRun) throw bail;
}

function refuseImported(
    generator: StepGenerator,
    { goal }: RegisterResourceEvent,
    diff: DiffResult,
    old: State,
    fresh: State,
): void {
    if (goal.id === "") return;
    const shown = ({ inputs }: State, key: string): string => formatValue(maskSecrets(inputs)[key]);
    const changes = diff.replaceKeys.map((key) => `${key}: ${shown(old, key)} => ${shown(fresh, key)}`);
    const message =
        "previously-imported resources that still specify an ID may not be replaced; please remove the `import` " +
        `declaration from your program;\n${changes.join("\n")}`;
    if (!generator.deployment.options.dryRun) throw new Error(message);
    generator.deployment.events.warning(fresh.urn, message);
}

/** Deletes, in reverse order, what would be replaced by the replacement of `root`. */
async function dependentDeletes(generator: StepGenerator, root: State, urn: string): Promise<Step[]> {
    const { deployment } = generator;
    const dependents = deployment.graph.contains(root) ? await dependentReplacements(generator, root) : [];
    dependents.push(...cascades(generator, urn).map((state) => ({ state, keys: [] })));
    const steps: Step[] = [];
    for (const { state, keys } of dependents.reverse()) {
        if (generator.pendingDeletes.has(state)) continue;
        generator.dependentReplaceKeys.set(state.urn, keys);
        if (state.protect && !state.delete) throw protectedDependent(generator, state.urn, urn);
        await deployment.ensureProvider(state.provider);
        const replacing = !state.delete;
        steps.push(
            deleteStep(deployment, state, { replacing, pendingReplacement: replacing, deleted: generator.deletes }),
        );
        generator.deletes.add(state.urn);
        generator.pendingDeletes.add(state);
    }
    return steps;
}

function protectedDependent(generator: StepGenerator, dependent: string, urn: string): BailError {
    generator.sawError = true;
    const message =
        `unable to replace resource "${dependent}" as part of replacing "${urn}" as it is currently marked for ` +
        "protection. To unprotect the resource, remove the `protect` flag from the resource in your Pulumi program " +
        `and run \`pulumi up\`, or use the command:\n\`pulumi state unprotect '${dependent}'\``;
    return generator.bail(urn, message);
}

interface Dependent {
    state: State;
    keys: string[];
}

/** The resources of the run before that a change of `root` would replace, in dependency order. */
async function dependentReplacements(generator: StepGenerator, root: State): Promise<Dependent[]> {
    const replaced = new Set([root.urn]);
    const decided = new Set([...generator.urns].filter((urn) => generator.isDecided(urn)));
    const found: Dependent[] = [];
    for (const state of generator.deployment.graph.dependingOn(root, decided)) {
        const keys = await keysToReplace(generator, state, replaced);
        if (keys === undefined) continue;
        replaced.add(state.urn);
        found.push({ state, keys });
    }
    return found;
}

async function keysToReplace(
    generator: StepGenerator,
    state: State,
    replaced: ReadonlySet<string>,
): Promise<string[] | undefined> {
    const { deployment } = generator;
    if (!state.custom || state.external) return undefined;
    if (state.provider !== "" && replaced.has(parseProviderReference(state.provider).urn)) return [];
    if (replaced.has(state.deletedWith)) return [];
    const affected = Object.keys(state.inputs).filter((key) =>
        (state.propertyDependencies[key] ?? []).some((urn) => replaced.has(urn)),
    );
    if (affected.length === 0) return undefined;
    if (isProviderType(state.type)) await deployment.registry.same(state, false);
    else await deployment.ensureProvider(state.provider);
    const unknown = Object.fromEntries(affected.map((key) => [key, UNKNOWN]));
    const diff = await diffResource(deployment, deployment.providerOf(state), {
        urn: state.urn,
        id: state.id,
        oldInputs: state.inputs,
        oldOutputs: state.outputs,
        newInputs: { ...state.inputs, ...unknown },
        allowUnknowns: true,
        ignoreChanges: state.ignoreChanges,
    });
    const result = applyReplaceOnChanges(diff, state.replaceOnChanges, false);
    return isReplace(result) ? result.replaceKeys : undefined;
}

/** What the program or the state ties to the life of `urn`. */
function cascades(generator: StepGenerator, urn: string): State[] {
    const { news, olds } = generator.deployment;
    const all = new Map([...olds, ...news]);
    return [...all.values()].filter(({ replaceWith, deletedWith }) => replaceWith.includes(urn) || deletedWith === urn);
}
