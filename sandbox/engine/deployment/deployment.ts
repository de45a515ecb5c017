import type { PendingOperation } from "../apitype";
import type { EventEmitter } from "../events/event-emitter";
import type { OperationConfig } from "../operation";
import type { ProviderRegistry } from "../providers/provider-registry";
import type { Provider } from "../providers/provider";
import { createUrn, isProviderType, parseProviderReference } from "../urn";
import { DependencyGraph } from "./dependency-graph";
import type { Goal } from "./goal";
import type { Planner } from "./plan/planner";
import type { ResourceHooks } from "./resource-hooks";
import type { Snapshot } from "./snapshot";
import type { State } from "./state";
import type { StepReporter } from "./step-reporter";
import type { Targets } from "./targets";

export interface DeploymentOptions {
    project: string;
    stack: string;
    config: OperationConfig;
    dryRun: boolean;
    parallel: number;
    continueOnError: boolean;
    targets: Targets;
    replaceTargets: Targets;
    excludes: Targets;
    excludeDependents: boolean;
    targetDependents: boolean;
}

/** Everything that the parts of one deployment share. */
export class Deployment {
    /** The resources of the run before by URN, without those that wait to be deleted. */
    olds = new Map<string, State>();
    readonly news = new Map<string, State>();
    readonly reads = new Map<string, State>();
    readonly goals = new Map<string, Goal>();
    graph: DependencyGraph;
    /** The first failure of something that runs after its step has succeeded. */
    postStepError: Error | undefined;

    constructor(
        readonly options: DeploymentOptions,
        public previous: State[],
        readonly pendingOperations: PendingOperation[],
        readonly events: EventEmitter,
        readonly registry: ProviderRegistry,
        readonly hooks: ResourceHooks,
        readonly snapshot: Snapshot,
        readonly reporter: StepReporter,
        /** Of a run that a plan is made of or that is held to one. */
        readonly planner?: Planner,
    ) {
        this.graph = new DependencyGraph(previous);
        this.rebase(previous);
    }

    /** Takes `previous` for the resources of the run before. */
    rebase(previous: State[]): void {
        this.previous = previous;
        this.graph = new DependencyGraph(previous);
        this.olds = new Map(previous.filter((state) => !state.delete).map((state) => [state.urn, state]));
        for (const { inputs, outputs } of previous) this.events.scrubber.addFrom(inputs, outputs);
    }

    urn(parent: string, type: string, name: string): string {
        return createUrn(this.options.stack, this.options.project, parent, type, name);
    }

    findResource(urn: string): State | undefined {
        return this.reads.get(urn) ?? this.news.get(urn);
    }

    /** The provider of a custom resource, which must have been loaded. */
    providerOf(state: Pick<State, "type" | "provider">): Provider {
        if (isProviderType(state.type)) return this.registry;
        const provider = this.registry.get(parseProviderReference(state.provider));
        if (provider === undefined) throw new Error(`unknown provider ${state.provider}`);
        return provider;
    }

    /** Loads the provider of a resource of the run before, if the program has not registered it. */
    async ensureProvider(reference: string): Promise<void> {
        if (reference === "") return;
        const { urn, id } = parseProviderReference(reference);
        if (this.registry.get({ urn, id })) return;
        const state = this.previous.find((candidate) => candidate.urn === urn && candidate.id === id);
        if (state === undefined) throw new Error(`provider ${reference} is in neither the program nor the state`);
        await this.registry.same(state, false);
    }

    /** True for a provider that resources of this run use and that is therefore in the state or the program. */
    knowsProvider(reference: string): boolean {
        return this.registry.get(parseProviderReference(reference)) !== undefined;
    }
}
