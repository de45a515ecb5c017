import type { PropertyMap } from "../apitype";
import type { EventEmitter } from "../events/event-emitter";
import { errorMessage } from "../rpc/unary";
import type { State } from "./state";

export type HookType =
    "BeforeCreate" | "AfterCreate" | "BeforeUpdate" | "AfterUpdate" | "BeforeDelete" | "AfterDelete" | "OnError";

/** What a hook is told: the resource before and after, as far as there is one. */
export interface HookCall {
    state: State;
    newInputs?: PropertyMap;
    oldInputs?: PropertyMap;
    newOutputs?: PropertyMap;
    oldOutputs?: PropertyMap;
}

export interface ResourceHook {
    name: string;
    onDryRun: boolean;
    ignoreErrors: boolean;
    run(call: HookCall): Promise<void>;
}

/** Decides whether a failed operation is tried again. */
export interface ErrorHook {
    name: string;
    run(call: HookCall, operation: string, errors: string[]): Promise<boolean>;
}

/** How often error hooks may have an operation tried again. */
const MAX_RETRIES = 100;

/** The hooks that the program registered, by name. */
export class ResourceHooks {
    private readonly hooks = new Map<string, ResourceHook>();
    private readonly errorHooks = new Map<string, ErrorHook>();

    constructor(
        private readonly events: EventEmitter,
        private readonly dryRun: boolean,
    ) {}

    register(hook: ResourceHook): void {
        this.checkName(hook.name);
        this.hooks.set(hook.name, hook);
    }

    registerErrorHook(hook: ErrorHook): void {
        this.checkName(hook.name);
        this.errorHooks.set(hook.name, hook);
    }

    /** Runs a resource's hooks of one type in order; throws when one fails that may not. */
    async run(type: HookType, call: HookCall): Promise<void> {
        for (const name of call.state.resourceHooks[type] ?? []) {
            const hook = this.hooks.get(name);
            if (hook === undefined) throw new Error(`hook "${name}" was not registered`);
            if (this.dryRun && !hook.onDryRun) continue;
            try {
                await hook.run(call);
            } catch (error) {
                const when = type.startsWith("Before") ? "before" : "after";
                if (!hook.ignoreErrors)
                    throw new Error(`${when} hook "${name}" failed: ${errorMessage(error)}`, { cause: error });
                this.events.warning(call.state.urn, `${type} hook "${name}" failed: ${errorMessage(error)}`);
            }
        }
    }

    /**
     * Runs a provider call, and again for as long as the resource's error hooks ask for it. An answer with an `error` is a failure too, of
     * which something is there all the same: when it is not tried again, it is the result.
     */
    async withRetries<T extends { error?: string } | void>(
        operation: "create" | "update" | "delete",
        call: HookCall,
        attempt: () => Promise<T>,
    ): Promise<T> {
        const failures: string[] = [];
        for (;;) {
            const { failure, partial, end } = await tried(attempt);
            if (failure === undefined) return end();
            failures.unshift(failure);
            if (failures.length >= MAX_RETRIES) throw this.tooOften(call);
            try {
                if (!(await this.wantsRetry(operation, call, failures))) return end();
            } catch (error) {
                if (partial || operation === "delete") return end();
                throw error;
            }
            const count = `${failures.length}/${MAX_RETRIES}`;
            this.events.warning(call.state.urn, `retrying ${operation} due to on-error hook request (${count})`);
        }
    }

    private tooOften({ state }: HookCall): Error {
        this.events.warning(state.urn, `maximum number of error hook retries (${MAX_RETRIES}) reached`);
        return new Error("maximum number of error hook retries reached");
    }

    private async wantsRetry(operation: string, call: HookCall, failures: string[]): Promise<boolean> {
        let retry = false;
        for (const name of call.state.resourceHooks["OnError"] ?? []) {
            const hook = this.errorHooks.get(name);
            if (hook === undefined)
                throw new Error(`error hooks execution failed: error hook "${name}" was not registered`);
            const wanted = await hook.run(call, operation, failures).catch((error: unknown) => {
                throw new Error(`error hooks execution failed: error hook "${name}" failed: ${errorMessage(error)}`);
            });
            if (wanted) retry = true;
        }
        return retry;
    }

    private checkName(name: string): void {
        if (name === "") throw new Error("resource hook name cannot be empty");
        if (this.hooks.has(name) || this.errorHooks.has(name)) {
            throw new Error(`resource hook already registered for name "${name}"`);
        }
    }
}

/** A call that has been made: why it failed, and how to hand on what came of it. */
async function tried<T extends { error?: string } | void>(
    attempt: () => Promise<T>,
): Promise<{ failure: string | undefined; partial: boolean; end: () => T }> {
    try {
        const result = await attempt();
        return { failure: result?.error, partial: true, end: () => result };
    } catch (error) {
        const end = (): T => {
            throw error;
        };
        return { failure: errorMessage(error), partial: false, end };
    }
}
