import type { PropertyMap, StepEventMetadata, StepEventState } from "../engine/apitype";
import { operationWords } from "./operation-words";
import type { Paint } from "./palette";
import { changeOf, changesOf, type PropertyChange } from "./property-change";
import { entriesLines } from "./property.lines";
import { saysNothing, shownProperties, shownValue } from "./shown-value";
import { isDefaultProvider } from "../engine/urn";
import { topLevelKey } from "./view-model";

const depthColumns = 4;
const textLimit = 300;

/** `urn:...::name::id` of a provider, without the id. */
function providerUrn(reference: string): string {
    return reference.split("::").slice(0, -1).join("::");
}

function providerLine(step: StepEventMetadata): string[] {
    const before = step.old?.provider ?? "";
    const after = step.new?.provider ?? "";
    if (before !== "" && after !== "" && providerUrn(before) !== providerUrn(after)) {
        return [`[provider: ${before} => ${after}]`];
    }
    const provider = after === "" ? before : after;
    return provider === "" || isDefaultProvider(providerUrn(provider)) ? [] : [`[provider=${provider}]`];
}

function factLines(step: StepEventMetadata): string[] {
    const state = step.old ?? step.new;
    const id = step.old?.id ?? "";
    return [
        ...(id === "" || state?.custom !== true ? [] : [`[id=${id}]`]),
        `[urn=${step.urn}]`,
        ...providerLine(step),
        ...((step.old?.protect ?? false) === (step.new?.protect ?? false) || !step.old || !step.new
            ? []
            : [`[protect: ${step.old.protect ?? false} => ${step.new.protect ?? false}]`]),
    ];
}

/** Inputs before and after, and what else the provider says changed: outputs that drifted. */
function updates(old: StepEventState, now: StepEventState, step: StepEventMetadata): Map<string, PropertyChange> {
    const changes = changesOf(shownProperties(old.inputs), shownProperties(now.inputs));
    for (const path of Object.keys(step.detailedDiff ?? {})) {
        const key = topLevelKey(path);
        const known = changes.get(key);
        if (known !== undefined && known.kind !== "same") continue;
        const before = old.outputs[key];
        const after = now.inputs[key] ?? now.outputs[key];
        const shown = (value: typeof before) => (value === undefined ? undefined : shownValue(value));
        changes.set(key, changeOf(shown(before), shown(after)));
    }
    return changes;
}

/** Only what changes, down to the innermost value: a provider that says what differs means that nothing else matters. */
function withoutSames(changes: Map<string, PropertyChange>): Map<string, PropertyChange> {
    const different = [...changes].filter(([, change]) => change.kind !== "same");
    return new Map(
        different.map(([key, change]) => [
            key,
            change.kind === "object" ? { ...change, entries: withoutSames(change.entries) } : change,
        ]),
    );
}

function unchanged(properties: PropertyMap): Map<string, PropertyChange> {
    const entries = [...shownProperties(properties)].filter(([, value]) => !saysNothing(value));
    return new Map(entries.map(([key, value]) => [key, { kind: "same", value }]));
}

function propertyChanges(step: StepEventMetadata, of: "inputs" | "outputs"): Map<string, PropertyChange> {
    if (step.op === "same") return new Map();
    if (step.old && step.new) {
        if (of === "outputs") return changesOf(shownProperties(step.old.outputs), shownProperties(step.new.outputs));
        const changes = updates(step.old, step.new, step);
        return Object.keys(step.detailedDiff ?? {}).length > 0 ? withoutSames(changes) : changes;
    }
    return unchanged((step.new ?? step.old)?.inputs ?? {});
}

/** One step: its operation and resource, who it is, and its properties with what happens to them. */
export function stepLines(
    step: StepEventMetadata,
    depth: number,
    paint: Paint,
    of: "inputs" | "outputs" = "inputs",
): string[] {
    const { symbol, tone } = operationWords[step.op];
    const indent = " ".repeat(depth * depthColumns);
    const facts = factLines(step).map((fact) => `${indent}    ${fact}`);
    const style = { paint, flowColumns: 0, textLimit, listLimit: 0 };
    const properties = entriesLines(style, (depth + 1) * depthColumns, [...propertyChanges(step, of)]);
    // A new or deleted resource has one tone: everything in it comes or goes.
    const whole = step.old && step.new ? undefined : tone;
    return [
        paint(tone, `${indent}${symbol}${step.type}: (${step.op})`),
        ...facts.map((fact) => paint(whole, fact)),
        ...properties.map((property) => paint(whole, property)),
    ];
}
