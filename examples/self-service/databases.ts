import {
    AutomationError,
    deploy,
    type DeployResult,
    destroy,
    type OperationOptions,
    type OperationResult,
    type Run,
} from "@strata-data/automation";
import { databaseProject } from "./database.project";
import type { DatabaseRequest } from "./database-request";

export type DatabaseStatus = "creating" | "ready" | "deleting" | "failed";

/** A database as the page shows it: references to its secrets, never the secrets. */
export interface Database extends DatabaseRequest {
    status: DatabaseStatus;
    /** Plain outputs of its stack: endpoints, port and the secret's reference. */
    outputs: Record<string, unknown>;
    /** Why it failed. */
    error?: string;
}

/** A line of progress, numbered from 1 so that a reader that lost its connection can go on where it was. */
export interface Progress {
    id: number;
    kind: "resource" | "message" | "status";
    text: string;
    state?: "started" | "finished" | "failed";
    status?: DatabaseStatus;
}

/** What does the work: the automation package, or a stand-in for it. */
export interface Deployer {
    deploy(request: DatabaseRequest, options: OperationOptions): Run<DeployResult>;
    destroy(request: DatabaseRequest, options: OperationOptions): Run<OperationResult>;
}

/** Deploys by whatever `pulumi` is on PATH. */
export const automationDeployer = (region: string): Deployer => ({
    deploy: (request, options) => deploy(databaseProject(request, region), options),
    destroy: (request, options) => destroy(databaseProject(request, region), { ...options, remove: true }),
});

interface Entry {
    database: Database;
    progress: Progress[];
    listeners: Set<(progress: Progress | undefined) => void>;
}

/** The databases of this service, each with what is going on. Deployments end in their own time; `stop` ends them early. */
export class Databases {
    private readonly entries = new Map<string, Entry>();
    private readonly running = new Set<Promise<void>>();
    private readonly stopping = new AbortController();

    constructor(private readonly deployer: Deployer) {}

    list(): Database[] {
        return [...this.entries.values()].map(({ database }) => database);
    }

    get(name: string): Database | undefined {
        return this.entries.get(name)?.database;
    }

    /** Begins to make a database; undefined when its name is taken. A failed one may be asked for again. */
    create(request: DatabaseRequest): Database | undefined {
        const before = this.entries.get(request.name);
        if (before !== undefined && before.database.status !== "failed") return undefined;
        const entry: Entry = {
            database: { ...request, status: "creating", outputs: {} },
            progress: before?.progress ?? [],
            listeners: before?.listeners ?? new Set(),
        };
        this.entries.set(request.name, entry);
        this.begin(entry, "creating", this.deployer.deploy(request, { signal: this.stopping.signal }), (result) => {
            const plain = Object.entries(result.outputs).flatMap(([key, output]) =>
                output.secret ? [] : [[key, output.value]],
            );
            entry.database.outputs = Object.fromEntries(plain) as Record<string, unknown>;
            this.setStatus(entry, "ready");
        });
        return entry.database;
    }

    /** Begins to delete a database; false while something else is under way. */
    remove(name: string): boolean {
        const entry = this.entries.get(name);
        if (entry === undefined || entry.database.status === "creating" || entry.database.status === "deleting")
            return false;
        const run = this.deployer.destroy(entry.database, { signal: this.stopping.signal });
        this.begin(entry, "deleting", run, () => {
            this.entries.delete(name);
            for (const tell of entry.listeners) tell(undefined);
        });
        return true;
    }

    /** Tells everything after `since`, then what comes; undefined at the end. The result ends it. */
    follow(name: string, since: number, tell: (progress: Progress | undefined) => void): () => void {
        const entry = this.entries.get(name);
        if (entry === undefined) return () => undefined;
        for (const progress of entry.progress) if (progress.id > since) tell(progress);
        entry.listeners.add(tell);
        return () => entry.listeners.delete(tell);
    }

    /** Stops what is under way after its running steps, and settles when all of it has ended. */
    async stop(): Promise<void> {
        this.stopping.abort();
        await Promise.all(this.running);
    }

    private begin<Result>(
        entry: Entry,
        status: DatabaseStatus,
        run: Run<Result>,
        done: (result: Result) => void,
    ): void {
        this.setStatus(entry, status);
        const work = this.work(entry, run, done).finally(() => this.running.delete(work));
        this.running.add(work);
    }

    private async work<Result>(entry: Entry, run: Run<Result>, done: (result: Result) => void): Promise<void> {
        try {
            for await (const event of run) {
                if (event.kind === "result") done(event.result);
                else if (
                    event.kind === "resource-started" ||
                    event.kind === "resource-finished" ||
                    event.kind === "resource-failed"
                ) {
                    if (event.op === "same") continue;
                    const state = event.kind.slice("resource-".length) as "started" | "finished" | "failed";
                    this.tell(entry, { kind: "resource", text: `${event.op} ${event.type} ${event.name}`, state });
                } else if (event.kind === "diagnostic" && event.severity !== "info")
                    this.tell(entry, { kind: "message", text: event.message });
            }
        } catch (error) {
            // A mistake of this service is not for the page to show.
            entry.database.error =
                error instanceof AutomationError ? error.message : "the service failed; ask its operators";
            this.setStatus(entry, "failed");
        }
    }

    private setStatus(entry: Entry, status: DatabaseStatus): void {
        entry.database.status = status;
        this.tell(entry, { kind: "status", text: entry.database.error ?? status, status });
    }

    private tell(entry: Entry, progress: Omit<Progress, "id">): void {
        const numbered = { id: (entry.progress.at(-1)?.id ?? 0) + 1, ...progress };
        entry.progress.push(numbered);
        if (entry.progress.length > KEPT) entry.progress.shift();
        for (const listener of entry.listeners) listener(numbered);
    }
}

/** Lines of progress that are kept for one database. */
const KEPT = 1_000;
