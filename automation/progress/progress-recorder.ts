import type { EngineEvent, StepEventMetadata } from "@pulumi/pulumi/automation";
import type { Redactor } from "../redactor";
import type { Changes } from "../results";
import type { Diagnostic, PolicyViolation, ProgressEvent, ResourceFailure, ResourceStep } from "./events";

/** More errors or warnings than this are told as events, but not kept. */
const KEPT = 100;

/** Turns the engine's events into ours, and keeps what the result or an error needs of them. */
export class ProgressRecorder {
    readonly errors: Diagnostic[] = [];
    readonly warnings: Diagnostic[] = [];
    readonly failures: ResourceFailure[] = [];
    readonly violations: PolicyViolation[] = [];
    changes: Changes = {};
    packs: Record<string, string> = {};
    private readonly startedAt = new Map<string, number>();

    constructor(
        private readonly redactor: Redactor,
        /** The time in milliseconds. */
        private readonly now: () => number,
    ) {}

    /** The event for readers; undefined for what they need not know. */
    take(event: EngineEvent): ProgressEvent | undefined {
        if (event.resourcePreEvent) return this.started(event.resourcePreEvent.metadata);
        if (event.resOutputsEvent) return this.finished(event.resOutputsEvent.metadata);
        if (event.resOpFailedEvent) return this.failed(event.resOpFailedEvent.metadata);
        if (event.diagnosticEvent) return this.diagnosed(event.diagnosticEvent);
        if (event.policyEvent) return this.violated(event.policyEvent);
        if (event.summaryEvent) return this.summed(event.summaryEvent);
        return undefined;
    }

    private started(metadata: StepEventMetadata): ProgressEvent {
        const step = stepOf(metadata);
        this.startedAt.set(keyOf(step), this.now());
        return { kind: "resource-started", ...step };
    }

    private finished(metadata: StepEventMetadata): ProgressEvent {
        const step = stepOf(metadata);
        return { kind: "resource-finished", ...step, durationMs: this.durationOf(step) };
    }

    private failed(metadata: StepEventMetadata): ProgressEvent {
        const step = stepOf(metadata);
        const told = this.errors.filter(({ urn }) => urn === step.urn).map(({ message }) => message);
        const failure = { ...step, message: told.join("; ") || `${step.op} failed` };
        this.failures.push(failure);
        return { kind: "resource-failed", ...failure, durationMs: this.durationOf(step) };
    }

    private durationOf(step: ResourceStep): number {
        const key = keyOf(step);
        const startedAt = this.startedAt.get(key);
        this.startedAt.delete(key);
        return startedAt === undefined ? 0 : this.now() - startedAt;
    }

    private diagnosed(event: NonNullable<EngineEvent["diagnosticEvent"]>): ProgressEvent | undefined {
        // A status line of a provider, and the detailed log of `--debug`.
        if (event.ephemeral || !["info", "info#err", "warning", "error"].includes(event.severity)) return undefined;
        const message = this.redactor.text(event.message);
        if (message === "") return undefined;
        const severity = event.severity === "info#err" ? "info" : event.severity;
        const diagnostic = { severity, message, ...(event.urn && { urn: event.urn }) };
        const kept = severity === "error" ? this.errors : severity === "warning" ? this.warnings : undefined;
        if (kept !== undefined && kept.length < KEPT) kept.push(diagnostic);
        return { kind: "diagnostic", ...diagnostic };
    }

    private violated(event: NonNullable<EngineEvent["policyEvent"]>): ProgressEvent {
        const violation: PolicyViolation = {
            policy: event.policyName,
            pack: event.policyPackName,
            packVersion: event.policyPackVersion,
            enforcement: event.enforcementLevel === "mandatory" ? "mandatory" : "advisory",
            message: this.redactor.text(event.message),
            ...(event.resourceUrn && { urn: event.resourceUrn }),
        };
        this.violations.push(violation);
        return { kind: "policy-violation", ...violation };
    }

    private summed(event: NonNullable<EngineEvent["summaryEvent"]>): ProgressEvent {
        this.changes = event.resourceChanges;
        // The engine writes it with a capital, the SDK's type does not.
        this.packs = (event as { PolicyPacks?: Record<string, string> }).PolicyPacks ?? event.policyPacks ?? {};
        return { kind: "summary", changes: this.changes, durationSeconds: event.durationSeconds };
    }
}

const keyOf = ({ urn, op }: ResourceStep): string => `${op} ${urn}`;

function stepOf({ urn, type, op }: StepEventMetadata): ResourceStep {
    return { urn, type, name: urn.split("::").at(-1) ?? urn, op };
}
