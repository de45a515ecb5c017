import { equalValues } from "../properties/diff";
import { isSecret } from "../properties/signatures";
import { withSecretOutputs } from "../properties/secrets";
import { errorMessage } from "../rpc/unary";
import { ROOT_STACK_TYPE, urnQualifiedType } from "../urn";
import type { Deployment } from "./deployment";
import type { RegisterOutputsEvent } from "./goal";
import type { Step, StepOutcome } from "./step";
import { DeleteProtectedError } from "./step";
import { afterHook } from "./steps/after-hook";

/** Applies chains of steps, a bounded number at once, and stops at the first failure unless told to go on. */
export class StepExecutor {
    private readonly queue: (() => void)[] = [];
    private running = 0;
    private readonly chains = new Set<Promise<boolean>>();
    /** Finished steps whose component may still get its outputs from the program. */
    private readonly registered = new Map<string, Step>();
    private stackOutputs: RegisterOutputsEvent | undefined;
    private stop: () => void = () => undefined;
    cancelled = false;
    error: Error | undefined;
    readonly errored: Step[] = [];
    /** Settles when no further step will be started. */
    readonly stopped = new Promise<void>((resolve) => (this.stop = resolve));

    constructor(
        private readonly deployment: Deployment,
        private readonly goOnAfterErrors: boolean,
    ) {}

    cancel(): void {
        this.cancelled = true;
        this.stop();
    }

    /** Cancels when the signal is aborted, or at once where it is already. */
    cancelOn(signal: AbortSignal): void {
        if (signal.aborted) this.cancel();
        else signal.addEventListener("abort", () => this.cancel(), { once: true });
    }

    /** Applies steps one after the other; false when one failed or was never started. */
    serial(steps: Step[]): Promise<boolean> {
        const chain = this.runChain(steps);
        this.chains.add(chain);
        void chain.finally(() => this.chains.delete(chain));
        return chain;
    }

    /** Applies steps in any order. */
    async parallel(steps: Step[]): Promise<void> {
        await Promise.all(steps.map((step) => this.serial([step])));
    }

    /** Resolves when nothing is running. */
    async idle(): Promise<void> {
        while (this.chains.size > 0) await Promise.allSettled(this.chains);
    }

    /** Records the outputs of a component; the stack's own wait for the end, when it is known how the run went. */
    async registerOutputs(event: RegisterOutputsEvent): Promise<void> {
        if (urnQualifiedType(event.urn) === ROOT_STACK_TYPE) this.stackOutputs = event;
        else await this.setOutputs(event, event.outputs);
        event.done();
    }

    async finishStackOutputs(failed: boolean): Promise<void> {
        const event = this.stackOutputs;
        if (event === undefined) return;
        const before = this.deployment.olds.get(event.urn)?.outputs ?? {};
        await this.setOutputs(event, failed ? { ...before, ...event.outputs } : event.outputs);
    }

    private async setOutputs({ urn }: RegisterOutputsEvent, outputs: RegisterOutputsEvent["outputs"]): Promise<void> {
        const step = this.registered.get(urn);
        this.registered.delete(urn);
        if (step?.new === undefined) {
            const message = `cannot complete a resource '${urn}' whose registration isn't pending`;
            throw Object.assign(new Error(message), { urn });
        }
        if (step.skippedCreate) return;
        const state = step.new;
        const before = state.outputs;
        this.deployment.planner?.outputs(urn, this.deployment.olds.get(urn)?.outputs ?? {}, outputs);
        state.outputs = outputs;
        this.deployment.events.scrubber.addFrom(outputs);
        const hook = step.op === "create" ? "AfterCreate" : step.op === "update" ? "AfterUpdate" : undefined;
        if (!state.custom && hook) {
            const call = { state, newInputs: state.inputs, newOutputs: outputs };
            await afterHook(this.deployment, hook, {
                ...call,
                ...(step.old ? { oldInputs: step.old.inputs, oldOutputs: before } : {}),
            });
        }
        this.deployment.reporter.outputs(step);
        if (!equalValues(before, outputs)) await this.deployment.snapshot.write();
        if (this.deployment.postStepError && !this.deployment.options.continueOnError) this.cancel();
    }

    private async runChain(steps: Step[]): Promise<boolean> {
        await this.acquire();
        try {
            // Registrations that already wait are looked at first: one that is refused stops the run before this step.
            await new Promise((resolve) => setImmediate(resolve));
            for (const step of steps) {
                if (this.cancelled) return false;
                if (!(await this.runStep(step))) return false;
            }
            return true;
        } finally {
            this.release();
        }
    }

    private async runStep(step: Step): Promise<boolean> {
        const { reporter } = this.deployment;
        try {
            reporter.pre(step);
            await this.begin(step);
            const outcome = await applied(step);
            this.settle(step, outcome);
            if (outcome.error) reporter.failed(step, outcome.error, outcome.partial === true);
            else reporter.post(step);
            await step.end?.(outcome.error === undefined || outcome.partial === true);
            outcome.complete?.();
            if (outcome.error) this.fail(outcome.error, step);
            else if (this.deployment.postStepError && !this.deployment.options.continueOnError) this.cancel();
            return outcome.error === undefined;
        } catch (error) {
            this.deployment.events.error(step.urn, errorMessage(error));
            this.fail(error instanceof Error ? error : new Error(String(error)), step);
            return false;
        }
    }

    private async begin(step: Step): Promise<void> {
        if (!this.deployment.options.dryRun) await step.begin?.();
    }

    /** Makes secret what must be, and remembers the resource for whoever refers to it. */
    private settle(step: Step, outcome: StepOutcome): void {
        const state = step.new;
        if (state === undefined) return;
        if (!outcome.error && step.logical && !state.custom) this.registered.set(step.urn, step);
        if (step.op === "replace") return;
        const additional = state.additionalSecretOutputs.filter((key) => key !== "id");
        if (additional.length < state.additionalSecretOutputs.length) {
            const reason = "The 'id' property cannot be made secret. See pulumi/pulumi#2717 for more details.";
            this.deployment.events.warning(step.urn, reason);
        }
        if (additional.length > 0 || Object.values(state.inputs).some(isSecret)) {
            state.outputs = withSecretOutputs(state.outputs, state.inputs, additional);
        }
        this.deployment.events.scrubber.addFrom(state.outputs);
        const isRead = step.op === "read" || step.op === "read-replacement";
        (isRead ? this.deployment.reads : this.deployment.news).set(state.urn, state);
        this.deployment.planner?.applied(state);
    }

    private fail(error: Error, step: Step): void {
        this.error ??= error;
        if (this.goOnAfterErrors) return;
        if (!this.deployment.options.continueOnError && !(error instanceof DeleteProtectedError)) return this.cancel();
        step.fail?.();
        this.errored.push(step);
    }

    private async acquire(): Promise<void> {
        const { parallel } = this.deployment.options;
        if (this.running >= parallel && parallel > 0) await new Promise<void>((resolve) => this.queue.push(resolve));
        this.running++;
    }

    private release(): void {
        this.running--;
        this.queue.shift()?.();
    }
}

async function applied(step: Step): Promise<StepOutcome> {
    try {
        return await step.apply();
    } catch (error) {
        return { error: error instanceof Error ? error : new Error(String(error)) };
    }
}
