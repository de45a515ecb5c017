import type {
    DiagnosticEvent,
    EngineEvent,
    PolicyEvent,
    PolicyRemediationEvent,
    PropertyDiff,
    StepEventMetadata,
    StepOp,
    SummaryEvent,
} from "../engine/apitype";
import { isDefaultProvider, urnName, urnType } from "../engine/urn";
import { isStack } from "./urn";

/** One resource and how far it is. */
export interface ResourceView {
    urn: string;
    type: string;
    name: string;
    parent: string;
    op: StepOp;
    /** Every operation of the resource so far: a replacement has several. */
    ops: Set<StepOp>;
    state: "running" | "done" | "failed";
    startedAtMs: number;
    endedAtMs: number | undefined;
    /** The last step's metadata, from which the changed properties are told. */
    step: StepEventMetadata | undefined;
    diagnostics: DiagnosticEvent[];
    policies: PolicyEvent[];
}

/** All that a display knows after the events so far. */
export interface View {
    preview: boolean;
    startedAtMs: number;
    /** By URN, in order of appearance. */
    resources: Map<string, ResourceView>;
    /** URN of the stack, once it is known. */
    root: string | undefined;
    policies: PolicyEvent[];
    remediations: PolicyRemediationEvent[];
    summary: SummaryEvent | undefined;
    failures: number;
    cancelled: boolean;
}

/** The URN under which messages about no resource stand until the stack's own is known. */
export const unknownRoot = "";

export function emptyView(preview: boolean, nowMs: number): View {
    return {
        preview,
        startedAtMs: nowMs,
        resources: new Map(),
        root: undefined,
        policies: [],
        remediations: [],
        summary: undefined,
        failures: 0,
        cancelled: false,
    };
}

function newResource(urn: string, nowMs: number): ResourceView {
    return {
        urn,
        type: urnType(urn),
        name: urnName(urn),
        parent: "",
        op: "same",
        ops: new Set(),
        state: "done",
        startedAtMs: nowMs,
        endedAtMs: undefined,
        step: undefined,
        diagnostics: [],
        policies: [],
    };
}

function resourceOf(view: View, urn: string, nowMs: number): ResourceView {
    const known = view.resources.get(urn);
    if (known !== undefined) return known;
    const resource = newResource(urn, nowMs);
    view.resources.set(urn, resource);
    return resource;
}

/** Messages that came before the stack move under it. */
function foundRoot(view: View, urn: string): void {
    view.root = urn;
    const early = view.resources.get(unknownRoot);
    if (early === undefined) return;
    view.resources.delete(unknownRoot);
    view.resources.get(urn)?.diagnostics.unshift(...early.diagnostics);
    view.resources.get(urn)?.policies.unshift(...early.policies);
}

/** A failure stays; and the stack is only over when the run is, however early its own step ends. */
function settled(resource: ResourceView, step: StepEventMetadata, state: ResourceView["state"]): ResourceView["state"] {
    if (resource.state === "failed") return "failed";
    const early = isStack(step.urn) && state === "done" && step.op !== "delete";
    return early ? "running" : state;
}

function applyStep(view: View, step: StepEventMetadata, state: ResourceView["state"], nowMs: number): void {
    if (isDefaultProvider(step.urn)) return;
    const resource = resourceOf(view, step.urn, nowMs);
    if (state === "running") {
        if (resource.ops.size === 0) resource.startedAtMs = nowMs;
        resource.endedAtMs = undefined;
    } else {
        resource.endedAtMs = nowMs;
    }
    if (state === "failed") view.failures++;
    resource.state = settled(resource, step, state);
    resource.op = step.op;
    resource.ops.add(step.op);
    resource.parent = step.new?.parent ?? step.old?.parent ?? "";
    // Deleting the original, the last part of a replacement, no longer says what changed.
    if (step.new !== null || resource.step === undefined) resource.step = step;
    if (view.root === undefined && isStack(step.urn)) foundRoot(view, step.urn);
}

function applyDiagnostic(view: View, diagnostic: DiagnosticEvent, nowMs: number): void {
    if (diagnostic.severity === "debug" || diagnostic.ephemeral === true) return;
    const urn = diagnostic.urn === undefined || diagnostic.urn === "" ? view.root : diagnostic.urn;
    resourceOf(view, urn ?? unknownRoot, nowMs).diagnostics.push(diagnostic);
}

function applyPolicy(view: View, policy: PolicyEvent, nowMs: number): void {
    view.policies.push(policy);
    const urn = policy.resourceUrn === undefined || policy.resourceUrn === "" ? view.root : policy.resourceUrn;
    resourceOf(view, urn ?? unknownRoot, nowMs).policies.push(policy);
}

/**
 * Takes one event into the view, which is changed in place: copying a thousand rows for each of their events would cost
 * more than the update. Deterministic: the same events at the same times give the same view.
 */
export function applyEvent(view: View, event: EngineEvent, nowMs: number): void {
    if (event.resourcePreEvent) applyStep(view, event.resourcePreEvent.metadata, "running", nowMs);
    if (event.resOutputsEvent) applyStep(view, event.resOutputsEvent.metadata, "done", nowMs);
    if (event.resOpFailedEvent) applyStep(view, event.resOpFailedEvent.metadata, "failed", nowMs);
    if (event.diagnosticEvent) applyDiagnostic(view, event.diagnosticEvent, nowMs);
    if (event.stdoutEvent) applyDiagnostic(view, { ...event.stdoutEvent, severity: "info" }, nowMs);
    if (event.policyEvent) applyPolicy(view, event.policyEvent, nowMs);
    if (event.policyRemediationEvent) view.remediations.push(event.policyRemediationEvent);
    if (event.summaryEvent) view.summary = event.summaryEvent;
    if (event.cancelEvent) view.cancelled = true;
}

/** Closes the view when the run is over: what the stack's row says is how the run ended. */
export function closeView(view: View, succeeded: boolean, nowMs: number): void {
    const root = view.root === undefined ? undefined : view.resources.get(view.root);
    if (root === undefined || root.state !== "running") return;
    root.state = succeeded ? "done" : "failed";
    root.endedAtMs = nowMs;
}

/** The operation under which a resource is known once it is over: the parts of a replacement are one `replace`. */
export function wholeOp(resource: ResourceView): StepOp {
    const replacing = [...resource.ops].some((op) => op === "replace" || op === "create-replacement");
    return replacing ? "replace" : resource.op;
}

/** Whether the run did something to the resource. Reads and refreshes without a finding change nothing. */
export function isChanged(resource: ResourceView): boolean {
    const op = wholeOp(resource);
    if (resource.state === "failed") return true;
    return !["same", "read", "refresh", "read-replacement", "discard", "remove-pending-replace"].includes(op);
}

/** Top-level name of a property path: `tags.Owner` and `tags["a.b"]` are `tags`, `["a.b"][0]` is `a.b`. */
export function topLevelKey(path: string): string {
    const quoted = /^\["((?:[^"\\]|\\.)*)"\]/.exec(path)?.[1];
    return quoted ?? path.split(/[.[]/, 1)[0] ?? path;
}

export interface ChangedKeys {
    add: string[];
    delete: string[];
    update: string[];
}

function fromDetailedDiff(diff: Record<string, PropertyDiff>): ChangedKeys {
    const keys: ChangedKeys = { add: [], delete: [], update: [] };
    const seen = new Set<string>();
    for (const [path, { diffKind }] of Object.entries(diff)) {
        const key = topLevelKey(path);
        if (seen.has(key)) continue;
        seen.add(key);
        const kind = diffKind.replace("-replace", "") as keyof ChangedKeys;
        keys[key === path ? kind : "update"].push(key);
    }
    return keys;
}

/** Which properties of a resource a step changes, by what happens to them. */
export function changedKeys(step: StepEventMetadata): ChangedKeys {
    if (step.op === "same" || !step.old || !step.new) return { add: [], delete: [], update: [] };
    if (step.detailedDiff && Object.keys(step.detailedDiff).length > 0) return fromDetailedDiff(step.detailedDiff);
    const before = step.old.inputs;
    const after = step.new.inputs;
    const all = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => !key.startsWith("__"));
    const different = all.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
    return {
        add: different.filter((key) => !(key in before)),
        delete: different.filter((key) => !(key in after)),
        update: different.filter((key) => key in before && key in after),
    };
}
