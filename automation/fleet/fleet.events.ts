import type { ErrorKind } from "../errors";
import type { ProgressEvent } from "../progress/events";

/** Why a tenant failed. */
export interface TenantError {
    /** The class of the error; `unknown` for one that is none of this package's, for example of `onDone`. */
    kind: ErrorKind | "unknown";
    message: string;
}

/** How a tenant ended. */
export interface TenantOutcome {
    tenant: string;
    /** Done by this run; done by an earlier one, by the journal; failed; or not begun, or stopped, when the fleet was. */
    status: "done" | "resumed" | "failed" | "skipped" | "cancelled";
    /** Tries by this run. */
    attempts: number;
    /** From the first try to the end, waits included, in milliseconds. */
    durationMs: number;
    error?: TenantError;
}

/** What became of a fleet. */
export interface FleetSummary {
    counts: Record<TenantOutcome["status"], number>;
    /** In the order of the tenants given. */
    tenants: TenantOutcome[];
    /** Wall time in milliseconds. */
    durationMs: number;
}

/** What happens in a fleet; the last event is its summary. */
export type FleetEvent =
    | { kind: "tenant-started"; tenant: string; attempt: number }
    | { kind: "tenant-progress"; tenant: string; event: ProgressEvent }
    | { kind: "tenant-retried"; tenant: string; attempt: number; waitMs: number; error: TenantError }
    | { kind: "tenant-ended"; tenant: string; outcome: TenantOutcome }
    | { kind: "dropped"; count: number }
    | { kind: "result"; result: FleetSummary };

/** Only what tenants' resources do may be left out for a reader that is too slow. */
export const isDroppable = (event: FleetEvent): boolean =>
    event.kind === "tenant-progress" || event.kind === "tenant-started";
