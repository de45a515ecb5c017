import type { OpType } from "@pulumi/pulumi/automation";
import type { Changes } from "../results";

/** The resource that a step is about. */
export interface ResourceStep {
    urn: string;
    /** The type token, for example `aws:s3/bucket:Bucket`. */
    type: string;
    /** The last part of the URN. */
    name: string;
    op: OpType;
}

/** A step that failed, with what the provider said. */
export interface ResourceFailure extends ResourceStep {
    message: string;
}

/** Something that was told, by the engine, a provider or the program. */
export interface Diagnostic {
    severity: "info" | "warning" | "error";
    message: string;
    /** The resource that it is about, where there is one. */
    urn?: string;
}

/** What a policy found. */
export interface PolicyViolation {
    policy: string;
    pack: string;
    packVersion: string;
    /** A mandatory one stops the deployment. */
    enforcement: "mandatory" | "advisory";
    message: string;
    /** The resource that it is about; a stack policy may have none. */
    urn?: string;
}

/** What happens during an operation, in the order in which the engine tells it. */
export type ProgressEvent =
    | ({ kind: "resource-started" } & ResourceStep)
    | ({ kind: "resource-finished"; durationMs: number } & ResourceStep)
    | ({ kind: "resource-failed"; durationMs: number } & ResourceFailure)
    | ({ kind: "diagnostic" } & Diagnostic)
    | ({ kind: "policy-violation" } & PolicyViolation)
    | { kind: "summary"; changes: Changes; durationSeconds: number }
    /** The reader was too slow, and this many events were left out before the next one; failures, errors, violations and the summary never are. */
    | { kind: "dropped"; count: number };

/** The events of an operation; the last one of an operation that succeeds is its result. */
export type OperationEvent<Result> = ProgressEvent | { kind: "result"; result: Result };

/** Whether an event may be left out for a reader that is too slow. */
export function isDroppable({ kind, ...event }: { kind: string; severity?: string }): boolean {
    if (kind === "diagnostic") return event.severity === "info";
    return kind === "resource-started" || kind === "resource-finished";
}
