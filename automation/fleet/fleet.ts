import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { deploy, destroy, preview, refresh } from "../operations";
import type { Operation } from "../results";
import { follow } from "../run";
import { retryOf, type RetryOptions } from "./backoff";
import { type FleetEvent, type FleetSummary, isDroppable, type TenantOutcome } from "./fleet.events";
import type { FleetOptions, FleetWorld, Tenant } from "./fleet.options";
import { Journal } from "./journal";
import { type FleetContext, TenantRun } from "./tenant-run";

const DEFAULT_PARALLELISM = 4;

const theWorld: FleetWorld = {
    operate: (operation, project, options) => ({ deploy, preview, refresh, destroy })[operation](project, options),
    now: Date.now,
    elapsed: () => performance.now(),
    sleep: (ms, signal) => wait(ms, undefined, { signal }).catch(() => undefined),
    random: Math.random,
};

/** A fleet under way. Read its events with `for await`, await its `result`, or both. */
export interface FleetRun extends AsyncIterable<FleetEvent> {
    /** What became of each tenant; rejected only when the fleet itself cannot go on, for example when its journal cannot be written. */
    readonly result: Promise<FleetSummary>;
}

/** Does the same to one stack a tenant, some at once; a tenant that fails stops no other. */
export class Fleet<T extends Tenant> {
    private readonly retry: Required<RetryOptions>;

    /** Throws for tenants that share a name, and for a parallelism or retries that cannot be. */
    constructor(
        private readonly options: FleetOptions<T>,
        private readonly world: FleetWorld = theWorld,
    ) {
        const names = options.tenants.map(({ name }) => name);
        const twice = [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
        if (twice.length > 0)
            throw new RangeError(`fleet: tenants ${twice.join(", ")} are listed more than once; list each once`);
        const { parallelism = DEFAULT_PARALLELISM } = options;
        if (!Number.isInteger(parallelism) || parallelism < 1)
            throw new RangeError(`fleet: parallelism ${parallelism} is not allowed; give a whole number of at least 1`);
        this.retry = retryOf(options.retry);
    }

    /** Makes every tenant's resources what its program says. */
    deploy = (): FleetRun => this.start("deploy");
    /** Tells what a deployment of every tenant would do. */
    preview = (): FleetRun => this.start("preview");
    /** Takes into every tenant's state what its resources really look like. */
    refresh = (): FleetRun => this.start("refresh");
    /** Deletes every tenant's resources. */
    destroy = (): FleetRun => this.start("destroy");

    private start(operation: Operation): FleetRun {
        return follow<FleetEvent, FleetSummary>(
            (emit) => this.run(operation, emit),
            isDroppable,
            this.options.operation?.bufferedEvents,
        );
    }

    private async run(operation: Operation, emit: FleetContext<T>["emit"]): Promise<FleetSummary> {
        const { options, world, retry } = this;
        const startedAt = world.elapsed();
        const journal = options.journal === undefined ? undefined : await Journal.open(options.journal);
        try {
            const outcomes = await this.runTenants({ operation, options, world, retry, journal, emit });
            return summaryOf(outcomes, world.elapsed() - startedAt);
        } finally {
            await journal?.close();
        }
    }

    private async runTenants(context: FleetContext<T>): Promise<TenantOutcome[]> {
        const { tenants, stopOnError = false, parallelism = DEFAULT_PARALLELISM } = this.options;
        const { signal, terminate } = this.options.operation ?? {};
        const done = doneBefore(context);
        const outcomes: TenantOutcome[] = [];
        let next = 0;
        let stopped = false;
        const runTenant = async (tenant: T): Promise<TenantOutcome> => {
            const digest = digestOf(tenant);
            if (done.get(tenant.name) === digest) return notRun(context, tenant.name, "resumed");
            if (stopped || signal?.aborted || terminate?.aborted) return notRun(context, tenant.name, "skipped");
            const outcome = await new TenantRun(context, tenant, digest).run();
            stopped ||= stopOnError && outcome.status === "failed";
            return outcome;
        };
        const worker = async (): Promise<void> => {
            for (let at = next++; at < tenants.length; at = next++) outcomes[at] = await runTenant(tenants[at]!);
        };
        const workers = Array.from({ length: Math.min(parallelism, tenants.length) }, () =>
            worker().catch((error: unknown) => {
                // Without its journal a fleet begins nothing more.
                stopped = true;
                throw error;
            }),
        );
        const broken = (await Promise.allSettled(workers)).find((ended) => ended.status === "rejected");
        if (broken !== undefined) throw broken.reason;
        return outcomes;
    }
}

function notRun<T extends Tenant>(
    { emit }: FleetContext<T>,
    tenant: string,
    status: "resumed" | "skipped",
): TenantOutcome {
    const outcome: TenantOutcome = { tenant, status, attempts: 0, durationMs: 0 };
    emit({ kind: "tenant-ended", tenant, outcome });
    return outcome;
}

/** By tenant the digest under which the journal last has it as done by the same operation; any other operation since undoes that. */
function doneBefore<T extends Tenant>({ journal, operation }: FleetContext<T>): Map<string, string> {
    const done = new Map<string, string>();
    for (const { tenant, event, digest, operation: did } of journal?.earlier ?? []) {
        if (did === operation && event === "done") done.set(tenant, digest);
        else if (did === operation || did !== "preview") done.delete(tenant);
    }
    return done;
}

const digestOf = (tenant: Tenant): string => createHash("sha256").update(JSON.stringify(tenant)).digest("hex");

function summaryOf(tenants: TenantOutcome[], durationMs: number): FleetSummary {
    const counts = { done: 0, resumed: 0, failed: 0, skipped: 0, cancelled: 0 };
    for (const { status } of tenants) counts[status]++;
    return { counts, tenants, durationMs };
}
