import type { OperationOptions } from "../operation";
import type { Project } from "../project";
import type { Operation, OperationResult } from "../results";
import type { Run } from "../run";
import type { RetryOptions } from "./backoff";

/** Who has a stack of a fleet; anything else that the project is made from may stand here as well, but no secrets: a digest of it is in the journal. */
export interface Tenant {
    /** Names the tenant in events, journal and summary; each only once. */
    name: string;
}

/** A fleet: one stack a tenant. */
export interface FleetOptions<T extends Tenant> {
    tenants: T[];
    /** The project of a tenant; called for each attempt. */
    project: (tenant: T) => Project;
    /** Tenants at once. Default: 4. */
    parallelism?: number;
    /** Retries of conflicts, crashes and what passes at a provider; other errors are never retried. Default: 4 attempts, 1 s to 60 s apart. */
    retry?: RetryOptions;
    /** A file to resume from: tenants that it has as done, unchanged, are not done again. Default: none, every run begins anew. */
    journal?: string;
    /** Whether the first tenant that fails keeps those that wait from starting; those under way end. Default: false. */
    stopOnError?: boolean;
    /** Called with each tenant's result; the tenant is done, and its place free, only when this has returned. Default: nothing. */
    onDone?: (tenant: T, result: OperationResult) => void | Promise<void>;
    /** Options of every tenant's operation; its signals stop the whole fleet. Default: none. */
    operation?: OperationOptions;
}

/** What a fleet takes from the world. */
export interface FleetWorld {
    operate: (operation: Operation, project: Project, options: OperationOptions) => Run<OperationResult>;
    /** The time in milliseconds since 1970, as the machine's clock has it, which may be set at any moment. */
    now: () => number;
    /** Milliseconds since some moment, whatever is done to the clock. */
    elapsed: () => number;
    /** Waits; ends at once when the signal is aborted. */
    sleep: (ms: number, signal: AbortSignal) => Promise<void>;
    /** Evenly from 0 to below 1. */
    random: () => number;
}
