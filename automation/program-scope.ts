import { AsyncLocalStorage } from "node:async_hooks";
import * as pulumi from "@pulumi/pulumi";
import type { InlineProject, Outputs } from "./project";

const scopes = new AsyncLocalStorage<ProgramScope>();

/**
 * An inline program's share of this process. The SDK listens for unhandled rejections of the whole process while a program runs, so that the
 * mistake of one program would fail every other one that runs at the time, and a straggler of a program that was stopped would end the
 * service. Here a rejection is attributed to the program from which it comes.
 */
export class ProgramScope {
    /** What the program threw, or left unhandled. */
    readonly failures: Error[] = [];
    private ended = false;

    /** The program for the SDK to run, within this scope. */
    wrap<Config>({ program, config }: InlineProject<Config>): () => Promise<Record<string, unknown>> {
        attributeFailures();
        return () => scopes.run(this, () => this.run(async () => program(config)));
    }

    /** The operation is over: what the program still has to say is of no interest. */
    end(): void {
        this.ended = true;
    }

    /** Notes a failure that nobody handled, and has the SDK end the program with it. */
    unhandled(reason: unknown): void {
        if (this.ended) return;
        const error = errorOf(reason);
        // One mistake rejects a chain of promises; a connection that the engine closed is no mistake.
        if (this.failures.includes(error) || isConnectionError(error)) return;
        this.failures.push(error);
        void pulumi.log.error(error.message);
    }

    private async run(program: () => Promise<Outputs>): Promise<Record<string, unknown>> {
        try {
            return (await program()) ?? {};
        } catch (error) {
            this.failures.push(errorOf(error));
            throw error;
        }
    }
}

const EVENT = "unhandledRejection";

type Listener = NodeJS.UnhandledRejectionListener;

let attributing = false;

/**
 * Keeps the rejections of programs from every other listener of this process, whoever adds it and whenever. It stays for the rest of the
 * process: programs that were stopped may reject at any time.
 */
function attributeFailures(): void {
    if (attributing) return;
    attributing = true;
    for (const listener of process.listeners(EVENT)) shield(listener);
    process.on(EVENT, attribute);
    process.on("newListener", (event: string | symbol, listener: Listener) => {
        // The event comes before the listener is there.
        if (event === EVENT) process.nextTick(shield, listener);
    });
}

const attribute: Listener = (reason) => {
    const scope = scopes.getStore();
    if (scope !== undefined) scope.unhandled(reason);
    // As if this listener were not there: Node.js ends a process in which nobody listens.
    else if (process.listenerCount(EVENT) === 1) throw reason;
};

/** Has a listener see only what comes from outside of programs; it can be removed as before. */
function shield(listener: Listener): void {
    // Raw are those that no shield stands before, and that have not gone meanwhile.
    if (listener === attribute || !process.rawListeners(EVENT).includes(listener)) return;
    const shielded = (reason: unknown, promise: Promise<unknown>): void => {
        if (scopes.getStore() === undefined) listener(reason, promise);
    };
    process.off(EVENT, listener);
    process.on(EVENT, Object.assign(shielded, { listener }));
}

const errorOf = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)));

/** As gRPC tells it: the engine has gone, or has stopped the program. */
const isConnectionError = (error: Error): boolean =>
    "code" in error && typeof error.code === "number" && "details" in error;
