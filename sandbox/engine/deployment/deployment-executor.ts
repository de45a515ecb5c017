import type { ResourceAnalyzer } from "../policy/resource-analyzer";
import { errorMessage } from "../rpc/unary";
import { DependencyGraph } from "./dependency-graph";
import type { Deployment } from "./deployment";
import type { SourceEvent } from "./goal";
import { BailError } from "./generator/bail-error";
import { generateDeletes } from "./generator/deletes";
import { providerOf } from "./generator/check-inputs";
import type { ProgramUse } from "./generator/registered";
import { StepGenerator } from "./generator/step-generator";
import { pendingOperationsWarning } from "./pending-operations";
import { refresh } from "./refresh";
import type { EventSource } from "./source";
import { allDependencies, type State } from "./state";
import type { Step } from "./step";
import { StepExecutor } from "./step-executor";

export type Outcome = "succeeded" | "failed" | "cancelled";

export interface ExecutionOptions {
    /** Read the resources first. */
    refresh: boolean;
    /** And do nothing else. */
    refreshOnly: boolean;
    /** What the program runs for, by default an update. */
    use?: ProgramUse;
    cancel: AbortSignal;
}

/** Carries a deployment out: takes the program's registrations one by one, applies what follows, deletes what is left over. */
export class DeploymentExecutor {
    private readonly executor: StepExecutor;
    private readonly generator: StepGenerator;
    private readonly skipped = new Set<string>();

    constructor(
        private readonly deployment: Deployment,
        private readonly analyzer: ResourceAnalyzer,
        private readonly options: ExecutionOptions,
    ) {
        this.executor = new StepExecutor(deployment, false);
        this.generator = new StepGenerator(deployment, analyzer, (steps) => this.executor.serial(steps), options.use);
    }

    /** Runs to the end; `start` launches the program once it may. */
    async run(start: () => EventSource): Promise<Outcome> {
        try {
            if (!(await this.prepare())) return this.options.cancel.aborted ? "cancelled" : "failed";
            if (this.options.refreshOnly && this.generator.use !== "refresh") return "succeeded";
            return await this.execute(start());
        } catch (error) {
            this.report(error);
            return "failed";
        }
    }

    private async prepare(): Promise<boolean> {
        const { deployment, options } = this;
        const { targets, excludes } = deployment.options;
        if (["refresh", "refreshing-update"].includes(this.generator.use)) return this.begin();
        this.checkTargets(options.refreshOnly || options.refresh ? [...targets.given, ...excludes.given] : []);
        const needsRefresh = deployment.previous.some((state) => state.refreshBeforeUpdate);
        if (options.refresh || options.refreshOnly || needsRefresh) {
            const executor = new StepExecutor(deployment, true);
            executor.cancelOn(this.options.cancel);
            const only =
                options.refresh || options.refreshOnly
                    ? undefined
                    : (state: { refreshBeforeUpdate: boolean }) => state.refreshBeforeUpdate;
            await refresh(deployment, executor, only);
            return this.concluded(executor);
        }
        return this.begin();
    }

    private begin(): boolean {
        const { deployment } = this;
        if (deployment.pendingOperations.length > 0 && !deployment.options.dryRun) {
            deployment.events.warning("", pendingOperationsWarning(deployment.pendingOperations));
        }
        this.checkTargets(deployment.options.replaceTargets.given);
        return true;
    }

    private concluded(executor: StepExecutor): boolean {
        if (executor.error) this.conclude("failed");
        else if (this.options.cancel.aborted) this.conclude("canceled");
        return executor.error === undefined && !this.options.cancel.aborted;
    }

    private async execute(source: EventSource): Promise<Outcome> {
        const { deployment, executor, generator } = this;
        executor.cancelOn(this.options.cancel);
        const failure = await this.consume(source);
        await executor.idle();
        const failed = (): boolean =>
            failure !== undefined ||
            executor.error !== undefined ||
            generator.sawError ||
            deployment.postStepError !== undefined;
        await executor.finishStackOutputs(failed() || this.options.cancel.aborted);
        await deployment.snapshot.write();
        if (failure || !this.keepsToPlan()) return "failed";
        if (executor.error === undefined && !this.options.cancel.aborted) await this.analyzeStack();
        if (failed()) return this.conclude("failed");
        return this.options.cancel.aborted ? this.conclude("canceled") : "succeeded";
    }

    /** Takes registrations until the program ends, then deletes what it no longer registers. The result is what went wrong. */
    private async consume(source: EventSource): Promise<Error | undefined> {
        void this.executor.stopped.then(() => source.stop());
        try {
            for (;;) {
                const event = await source.next();
                if (this.executor.cancelled) return undefined;
                if (event === undefined) break;
                // Neither a destroy nor a refresh checks what the program registers.
                if (this.generator.use === "update") this.generator.checkAhead.look(source.waiting);
                await this.handle(event);
            }
            await this.executor.idle();
            if (!this.executor.cancelled) await this.deleteRest();
            return undefined;
        } catch (error) {
            this.executor.cancel();
            this.report(error);
            return error instanceof Error ? error : new Error(String(error));
        }
    }

    private async handle(event: SourceEvent): Promise<void> {
        if (event.kind === "outputs") return this.executor.registerOutputs(event);
        try {
            const steps =
                event.kind === "read" ? await this.generator.generateRead(event) : await this.generator.generate(event);
            const wanted = steps.filter((step) => !this.skips(step));
            if (wanted.length > 0) void this.executor.serial(wanted);
        } catch (error) {
            if (error instanceof BailError) throw error;
            const { type, name, parent } = event.kind === "read" ? event : event.goal;
            throw Object.assign(new Error(errorMessage(error)), { urn: this.deployment.urn(parent, type, name) });
        }
    }

    /** With `continueOnError`, what needs a failed resource is left out. */
    private skips(step: Step): boolean {
        for (const errored of this.executor.errored) this.skipped.add(errored.urn);
        if (!allDependencies(step.res).some(({ urn }) => this.skipped.has(urn))) return false;
        this.skipped.add(step.urn);
        step.skip?.();
        return true;
    }

    /** A target that nobody knows fails the run, but what the others say is done. */
    private async deleteRest(): Promise<void> {
        const missing = this.missingTargets(this.deployment.options.targets.given);
        if (this.deployment.previous.length > 0) await this.settleUnregistered();
        if (missing) throw missing;
    }

    private async settleUnregistered(): Promise<void> {
        if (this.generator.use === "refresh") return this.refreshRest();
        const { sames, rounds } = await generateDeletes(this.generator);
        await this.executor.serial(sames);
        for (const round of rounds) {
            const needed = this.neededByErrored();
            await this.executor.parallel(round.filter(({ res }) => !needed.has(res)));
        }
    }

    /** Reads what the program did not register. */
    private refreshRest(): Promise<void> {
        return refresh(this.deployment, this.executor, ({ urn }) => !this.generator.isOperatedOn(urn));
    }

    /** What the resources whose operations failed need, or needed before: it must stay. */
    private neededByErrored(): Set<State> {
        const states = this.executor.errored.flatMap(({ res, old }) => (old === undefined ? [res] : [res, old]));
        if (states.length === 0) return new Set();
        const graphs = [this.deployment.graph, new DependencyGraph(this.generator.toDelete)];
        const pairs = states.flatMap((state) => graphs.map((graph) => ({ state, graph })));
        const known = pairs.filter(({ state, graph }) => graph.contains(state));
        return new Set(known.flatMap(({ state, graph }) => [...graph.transitiveDependenciesOf(state)]));
    }

    /** False when something that was planned did not happen; the user has then been told. */
    private keepsToPlan(): boolean {
        const unseen = this.deployment.planner?.unseen(this.deployment.previous) ?? [];
        for (const urn of unseen)
            this.deployment.events.error(urn, `expected resource operations for ${urn} but none were seen`);
        return unseen.length === 0;
    }

    private async analyzeStack(): Promise<void> {
        const states = [...this.deployment.news.values()].map((state) => ({
            state,
            goal: this.deployment.goals.get(state.urn),
            provider: providerOf(this.generator, state),
        }));
        const verdict = await this.analyzer.analyzeStack(states);
        if (verdict.violated) this.generator.sawError = true;
    }

    private checkTargets(given: string[]): void {
        const error = this.missingTargets(given);
        if (error) throw error;
    }

    /** Tells the user which targets are neither in the state, waiting to be deleted included, nor in the program. */
    private missingTargets(given: string[]): BailError | undefined {
        const known = new Set([...this.deployment.previous.map(({ urn }) => urn), ...this.generator.urns]);
        const missing = given.filter((target) => !target.includes("*") && !known.has(target));
        for (const target of missing) {
            const hint = target.includes("$") ? "" : " Did you forget to escape $ in your shell?";
            this.deployment.events.error("", `Target '${target}' could not be found in the stack.${hint}`);
        }
        return missing.length > 0 ? new BailError("some targets could not be found") : undefined;
    }

    private conclude(how: "failed" | "canceled"): Outcome {
        this.deployment.events.error("", `${this.deployment.options.dryRun ? "preview" : "update"} ${how}`);
        return how === "failed" ? "failed" : "cancelled";
    }

    private report(error: unknown): void {
        if (error instanceof BailError) return;
        const urn = error instanceof Error && "urn" in error && typeof error.urn === "string" ? error.urn : "";
        this.deployment.events.error(urn, errorMessage(error));
    }
}
