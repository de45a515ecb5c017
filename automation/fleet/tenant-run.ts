import { AutomationError, CancelledError } from "../errors";
import type { Operation, OperationResult } from "../results";
import { backoffMs, type RetryOptions } from "./backoff";
import type { FleetEvent, TenantError, TenantOutcome } from "./fleet.events";
import type { FleetOptions, FleetWorld, Tenant } from "./fleet.options";
import type { Journal, JournalEntry } from "./journal";

/** What the tenants of a fleet share. */
export interface FleetContext<T extends Tenant> {
    operation: Operation;
    options: FleetOptions<T>;
    world: FleetWorld;
    retry: Required<RetryOptions>;
    journal: Journal | undefined;
    emit(event: FleetEvent): void;
}

/** One tenant of a fleet: tries, waits, tries again, and never throws for what befalls the tenant. */
export class TenantRun<T extends Tenant> {
    private attempts = 0;
    private readonly startedAt: number;

    constructor(
        private readonly context: FleetContext<T>,
        private readonly tenant: T,
        private readonly digest: string,
    ) {
        this.startedAt = context.world.elapsed();
    }

    /** Rejected only when the journal cannot be written. */
    async run(): Promise<TenantOutcome> {
        for (;;) {
            this.attempts++;
            await this.note(this.attempts === 1 ? "started" : "retried");
            this.context.emit({ kind: "tenant-started", tenant: this.tenant.name, attempt: this.attempts });
            try {
                await this.attempt();
                return await this.end("done");
            } catch (error) {
                if (error instanceof CancelledError) return this.end("cancelled", errorOf(error));
                if (!(await this.mayRetry(error))) return this.end("failed", errorOf(error));
            }
        }
    }

    private async attempt(): Promise<void> {
        const { operation, options, world } = this.context;
        const run = world.operate(operation, options.project(this.tenant), options.operation ?? {});
        let result: OperationResult | undefined;
        for await (const event of run) {
            if (event.kind === "result") result = event.result;
            else this.context.emit({ kind: "tenant-progress", tenant: this.tenant.name, event });
        }
        await options.onDone?.(this.tenant, result ?? (await run.result));
    }

    /** Waits for the next try; false when there is none. */
    private async mayRetry(error: unknown): Promise<boolean> {
        const { options, world, retry } = this.context;
        if (!(error instanceof AutomationError) || !error.retriable || this.attempts >= retry.attempts) return false;
        const { signal, terminate } = options.operation ?? {};
        const stop = AbortSignal.any([signal, terminate].filter((each) => each !== undefined));
        const waitMs = backoffMs(this.attempts, retry, world.random);
        const { attempts: attempt, tenant } = this;
        this.context.emit({ kind: "tenant-retried", tenant: tenant.name, attempt, waitMs, error: errorOf(error) });
        await world.sleep(waitMs, stop);
        return !stop.aborted;
    }

    private async end(status: "done" | "failed" | "cancelled", error?: TenantError): Promise<TenantOutcome> {
        const durationMs = this.context.world.elapsed() - this.startedAt;
        await this.note(status, { durationMs, ...(error && { error }) });
        const { name: tenant } = this.tenant;
        const outcome: TenantOutcome = { tenant, status, attempts: this.attempts, durationMs, ...(error && { error }) };
        this.context.emit({ kind: "tenant-ended", tenant, outcome });
        return outcome;
    }

    private async note(event: JournalEntry["event"], more: Partial<JournalEntry> = {}): Promise<void> {
        const { journal, world, operation } = this.context;
        const { tenant, digest, attempts } = this;
        const at = new Date(world.now()).toISOString();
        await journal?.write({ at, operation, tenant: tenant.name, event, digest, attempts, ...more });
    }
}

function errorOf(error: unknown): TenantError {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: error instanceof AutomationError ? error.kind : "unknown", message };
}
