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

    /** Runs a provider call, and again for as long as the resource's error hooks ask for it. */
    async withRetries<T>(operation: string, call: HookCall, attempt: () => Promise<T>): Promise<T> {
        const failures: string[] = [];
        for (;;) {
            try {
                return await attempt();
            } catch (error) {
                failures.unshift(errorMessage(error));
                if (failures.length > MAX_RETRIES || !(await this.wantsRetry(operation, call, failures))) throw error;
                const count = `${failures.length}/${MAX_RETRIES}`;
                this.events.warning(call.state.urn, `retrying ${operation} due to on-error hook request (${count})`);
            }
        }
    }

    private async wantsRetry(operation: string, call: HookCall, failures: string[]): Promise<boolean> {
        let retry = false;
        for (const name of call.state.resourceHooks["OnError"] ?? []) {
            const hook = this.errorHooks.get(name);
            if (hook === undefined) throw new Error(`error hook "${name}" was not registered`);
            if (await hook.run(call, operation, failures)) retry = true;
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
