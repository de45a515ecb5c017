import { formatValue } from "../../properties/format";
import { processIgnoreChanges } from "../../properties/ignore-changes";
import type { CheckFailure, Provider } from "../../providers/provider";
import { isProviderType, parseProviderReference, urnName } from "../../urn";
import type { Deployment } from "../deployment";
import type { RegisterResourceEvent } from "../goal";
import type { State } from "../state";
import { configOrigin } from "./config-origin";
import { warnUnresolved } from "./diff-resource";
import type { StepGenerator } from "./step-generator";

/** Settles the inputs of `fresh`: ignored changes, the provider's check, the policies. False when they are refused. */
export async function checkInputs(
    generator: StepGenerator,
    event: RegisterResourceEvent,
    old: State | undefined,
    fresh: State,
    { recreating, targeted }: { recreating: boolean; targeted: boolean },
): Promise<boolean> {
    const { deployment, analyzer } = generator;
    const { goal } = event;
    const raw = fresh.inputs;
    let inputs = raw;
    if (old) {
        const processed = processIgnoreChanges(inputs, old.inputs, goal.ignoreChanges);
        warnUnresolved(deployment, fresh.urn, processed.unresolved);
        inputs = processed.inputs;
    }
    const provider = await loadProvider(generator, fresh);
    let valid = true;
    const afresh = recreating || old === undefined || old.external || generator.isTargetedReplace(fresh.urn, old);
    if (provider && !targeted) fresh.inputs = old?.inputs ?? {};
    else if (provider) {
        const olds = afresh ? undefined : old.inputs;
        valid = await check(generator, provider, fresh, olds, afresh ? goal.properties : inputs);
    } else if (old) fresh.inputs = inputs;
    if (valid) deployment.planner?.goal(fresh, goal, old, afresh);
    const providerState = providerOf(generator, fresh);
    await analyzer.remediate(fresh, goal, providerState);
    const verdict = await analyzer.analyze(fresh, goal, providerState);
    if (verdict.violated) generator.sawError = true;
    // Of a component, what the program gave is kept: ignored changes count only for what differs.
    if (!provider && fresh.inputs === inputs) fresh.inputs = raw;
    return valid && !verdict.refused;
}

/** Runs the provider's check (`olds` is undefined for what is made anew), reports what it refuses and takes over the inputs that it gives back. */
export async function check(
    generator: StepGenerator,
    provider: Provider,
    fresh: State,
    olds: State["inputs"] | undefined,
    news: State["inputs"],
): Promise<boolean> {
    const response = await generator.checkAhead.check(provider, fresh.urn, olds, news);
    const shown = { ...fresh, inputs: news };
    for (const failure of response.failures) {
        const told = describe(shown, failure) + origin(generator.deployment, shown, failure);
        generator.deployment.events.error(fresh.urn, told);
    }
    if (response.failures.length > 0) return false;
    fresh.inputs = response.inputs;
    generator.deployment.events.scrubber.addFrom(fresh.inputs);
    return true;
}

/** A refusal of a provider as a sentence about the resource. */
export function describe({ type, urn, inputs }: State, { property, reason }: CheckFailure): string {
    const subject = `${type} resource '${urnName(urn)}'`;
    if (property === "") return `${subject} has a problem: ${reason}`;
    return `${subject}: property ${property} value ${formatValue(inputs[property])} has a problem: ${reason}`;
}

/** The keys of the stack's configuration that a refusal is about, as the end of its sentence. */
function origin(deployment: Deployment, { urn, parent, inputs }: State, failure: CheckFailure): string {
    const names = [urnName(urn)];
    for (let at = parent; at !== ""; at = deployment.findResource(at)?.parent ?? "") names.push(urnName(at));
    const keys = configOrigin(deployment.options.config, names, inputs, failure);
    return keys.length === 0 ? "" : `; it comes from the configuration's ${keys.join(", ")}`;
}

/** The provider that serves a custom resource; components have none. */
export async function loadProvider(generator: StepGenerator, fresh: State): Promise<Provider | undefined> {
    const { deployment } = generator;
    if (!fresh.custom) return undefined;
    if (isProviderType(fresh.type)) return deployment.registry;
    const reference = parseProviderReference(fresh.provider);
    const loaded = deployment.registry.get(reference);
    if (loaded) return loaded;
    const old = deployment.olds.get(reference.urn);
    if (old?.id !== reference.id) {
        throw generator.bail(fresh.urn, `unknown provider '${fresh.provider}' for resource '${fresh.urn}'`);
    }
    await deployment.ensureProvider(fresh.provider);
    return deployment.registry.get(reference);
}

export function providerOf(generator: StepGenerator, { provider }: State): State | undefined {
    if (provider === "") return undefined;
    const { urn } = parseProviderReference(provider);
    return generator.providers.get(urn) ?? generator.deployment.olds.get(urn);
}
