import type { Deployment as Checkpoint, PropertyMap, PropertyValue, StepOp } from "../../../../sandbox/engine/apitype";
import { Deployment } from "../../../../sandbox/engine/deployment/deployment";
import { DeploymentExecutor, type Outcome } from "../../../../sandbox/engine/deployment/deployment-executor";
import type { Goal, RegisterResult } from "../../../../sandbox/engine/deployment/goal";
import { ResourceHooks } from "../../../../sandbox/engine/deployment/resource-hooks";
import { Snapshot } from "../../../../sandbox/engine/deployment/snapshot";
import { EventSource } from "../../../../sandbox/engine/deployment/source";
import { stateFromResource } from "../../../../sandbox/engine/deployment/state";
import { StepReporter } from "../../../../sandbox/engine/deployment/step-reporter";
import { Targets } from "../../../../sandbox/engine/deployment/targets";
import { EventEmitter } from "../../../../sandbox/engine/events/event-emitter";
import { SecretScrubber } from "../../../../sandbox/engine/events/secret-scrubber";
import type { ResourceAnalyzer } from "../../../../sandbox/engine/policy/resource-analyzer";
import { makeSecret, UNKNOWN } from "../../../../sandbox/engine/properties/signatures";
import { DefaultProviders } from "../../../../sandbox/engine/providers/default-providers";
import { ProviderRegistry } from "../../../../sandbox/engine/providers/provider-registry";
import { createUrn, formatProviderReference } from "../../../../sandbox/engine/urn";
import { type Cloud, CloudProvider } from "./cloud";
import { NONE, type Program, type Slot } from "./programs";

export type Kind = "preview" | "update" | "refresh" | "destroy";

/** What an operation left behind. */
export interface Result {
    outcome: Outcome;
    checkpoint: Checkpoint;
    changes: Partial<Record<StepOp, number>>;
    errors: string[];
}

export interface RunOptions {
    continueOnError?: boolean;
    parallel?: number;
    cancel?: AbortSignal;
    /** Settles when the run has been killed: the result is then what was stored last. */
    killed?: Promise<void>;
}

const STACK = { type: "pulumi:pulumi:Stack", name: "p-dev" };
const NOTHING: Checkpoint = { manifest: { time: "", magic: "", version: "" }, metadata: {} };

const TYPES: Record<Slot["kind"], string> = {
    thing: "mem:index:Thing",
    group: "mem:index:Group",
    provider: "pulumi:providers:mem",
};

const noPolicies: ResourceAnalyzer = {
    remediate: () => Promise.resolve(),
    analyze: () => Promise.resolve({ violated: false, refused: false }),
    analyzeStack: () => Promise.resolve({ violated: false, refused: false }),
};

/** One operation of the engine, within this process and without a wire: `program` registers with it as the SDK would. */
export class Run {
    private checkpoint: Checkpoint;
    private readonly source = new EventSource();
    private readonly errors: string[] = [];
    private readonly events = new EventEmitter(({ diagnosticEvent: told }) => {
        if (told?.severity === "error") this.errors.push(`${told.urn ?? ""} ${told.message}`);
    }, new SecretScrubber());

    constructor(
        private readonly kind: Kind,
        private readonly cloud: Cloud,
        private readonly before: Checkpoint = NOTHING,
        private readonly options: RunOptions = {},
    ) {
        this.checkpoint = before;
    }

    async of(program: Program, previous: Program = []): Promise<Result> {
        const { kind, options } = this;
        const dryRun = kind === "preview";
        const reporter = new StepReporter(this.events, dryRun, kind === "refresh");
        const deployment = this.deployment(reporter, dryRun);
        const executor = new DeploymentExecutor(deployment, noPolicies, {
            refresh: false,
            refreshOnly: kind === "refresh",
            cancel: options.cancel ?? new AbortController().signal,
        });
        const running = executor.run(() => {
            if (kind === "destroy") this.source.complete({ ok: true });
            else void new Registrations(this.source, program, previous).run();
            return this.source;
        });
        const outcome = await Promise.race([running, options.killed ?? new Promise<void>(() => undefined)]);
        this.source.finish();
        deployment.registry.close();
        const { checkpoint, errors } = this;
        return { outcome: outcome ?? "cancelled", checkpoint: copy(checkpoint), changes: reporter.changes, errors };
    }

    private deployment(reporter: StepReporter, dryRun: boolean): Deployment {
        const { events, before, options, cloud } = this;
        const previous = (copy(before).resources ?? []).map(stateFromResource);
        const save = async (checkpoint: Checkpoint): Promise<void> => {
            const stored = copy(checkpoint);
            await new Promise((resolve) => setImmediate(resolve));
            this.checkpoint = stored;
        };
        return new Deployment(
            {
                ...{ project: "p", stack: "dev", config: new Map(), dryRun, parallel: options.parallel ?? 4 },
                ...{ targets: new Targets([]), replaceTargets: new Targets([]), excludes: new Targets([]) },
                ...{ continueOnError: options.continueOnError ?? false },
                ...{ excludeDependents: false, targetDependents: false },
            },
            previous,
            before.pending_operations ?? [],
            events,
            new ProviderRegistry(() => Promise.resolve(new CloudProvider(cloud))),
            new ResourceHooks(events, dryRun),
            new Snapshot(previous, before, dryRun ? undefined : save),
            reporter,
        );
    }
}

const copy = (checkpoint: Checkpoint): Checkpoint => JSON.parse(JSON.stringify(checkpoint)) as Checkpoint;

/** Where a place's resource stands: as the engine names it, in a program that runs or one that ran. */
export function urnOf(program: Program, place: number): string {
    const slot = program[place]!;
    const parent = placeOf(program, place, slot.parent, "group");
    const parentUrn = parent === undefined ? createUrn("dev", "p", "", STACK.type, STACK.name) : urnOf(program, parent);
    return createUrn("dev", "p", parentUrn, TYPES[slot.kind], `r${place}${slot.name}`);
}

/** The place that a reference means, when it holds something of the kind. */
function placeOf(program: Program, place: number, target: number, kind?: Slot["kind"]): number | undefined {
    const slot = program[target];
    if (target === NONE || target >= place || !slot?.present) return undefined;
    return kind === undefined || slot.kind === kind ? target : undefined;
}

/** Registers a program's resources, each as soon as what it refers to is there. */
class Registrations {
    private readonly results = new Map<number, Promise<RegisterResult | undefined>>();
    private readonly defaults: DefaultProviders;
    private stack = Promise.resolve<RegisterResult | undefined>(undefined);

    constructor(
        private readonly source: EventSource,
        private readonly program: Program,
        private readonly previous: Program,
    ) {
        this.defaults = new DefaultProviders(new Map(), (event) => this.answer((done) => ({ ...event, done })));
    }

    async run(): Promise<void> {
        this.stack = this.register(goal(STACK.type, STACK.name, { custom: false }));
        for (const [place, slot] of this.program.entries())
            if (slot.present) this.results.set(place, this.place(place, slot));
        const results = await Promise.all(this.results.values());
        const ids = results.map((result) => idOf(result));
        const stack = await this.stack;
        if (stack) await this.outputs(stack.state.urn, { ids });
        this.source.complete({ ok: true });
    }

    private async place(place: number, slot: Slot): Promise<RegisterResult | undefined> {
        const needed = [...slot.soft, ...slot.hard, ...slot.dependsOn, slot.parent, slot.provider];
        for (const target of [...needed, slot.deletedWith]) {
            const known = placeOf(this.program, place, target);
            if (known !== undefined && (await this.results.get(known)) === undefined) return undefined;
        }
        const result = await this.register(await this.goal(place, slot));
        if (slot.kind === "group" && result) await this.outputs(result.state.urn, { value: slot.value });
        return result;
    }

    private async goal(place: number, slot: Slot): Promise<Goal> {
        const alias = slot.aliased && this.previous[place]?.present ? [{ urn: urnOf(this.previous, place) }] : [];
        const parent = await this.referred(place, slot.parent, "group");
        const common = { parent: (parent ?? (await this.stack))?.state.urn ?? "", aliases: alias };
        const dependencies = await this.urns(place, slot.dependsOn);
        const name = `r${place}${slot.name}`;
        if (slot.kind === "group") return goal(TYPES.group, name, { ...common, custom: false, dependencies });
        if (slot.kind === "provider") {
            const properties = { region: slot.key, note: slot.value };
            return goal(TYPES.provider, name, { ...common, dependencies, properties });
        }
        return this.thing(place, slot, name, { ...common, dependencies });
    }

    private async thing(place: number, slot: Slot, name: string, common: Partial<Goal>): Promise<Goal> {
        const [soft, hard] = [await this.things(place, slot.soft), await this.things(place, slot.hard)];
        const [within] = await this.things(place, [slot.deletedWith]);
        const provider = await this.referred(place, slot.provider, "provider");
        const urns = (results: RegisterResult[]): string[] => results.map(({ state }) => state.urn);
        const container = within ? [within] : [];
        return goal(TYPES.thing, name, {
            ...common,
            dependencies: [...new Set([...(common.dependencies ?? []), ...urns([...soft, ...hard, ...container])])],
            properties: {
                value: slot.secret ? makeSecret(slot.value) : slot.value,
                ...{ key: slot.key, solo: slot.solo, soft: soft.map(idOf), hard: hard.map(idOf) },
                ...(within && { within: idOf(within) }),
            },
            propertyDependencies: { soft: urns(soft), hard: urns(hard), within: urns(container) },
            provider: provider
                ? formatProviderReference(provider.state)
                : await this.defaults.reference({ packageName: "mem", version: "", pluginDownloadUrl: "" }),
            ...(slot.deleteBeforeReplace === undefined ? {} : { deleteBeforeReplace: slot.deleteBeforeReplace }),
            ...(slot.ignoresValue && { ignoreChanges: ["value"] }),
            ...(slot.replacesOnValue && { replaceOnChanges: ["value"] }),
            deletedWith: within?.state.urn ?? "",
        });
    }

    private async referred(place: number, target: number, kind?: Slot["kind"]): Promise<RegisterResult | undefined> {
        const known = placeOf(this.program, place, target, kind);
        return known === undefined ? undefined : this.results.get(known);
    }

    private async things(place: number, targets: number[]): Promise<RegisterResult[]> {
        const found = await Promise.all(targets.map((target) => this.referred(place, target, "thing")));
        return found.filter((result) => result !== undefined);
    }

    private async urns(place: number, targets: number[]): Promise<string[]> {
        const found = await Promise.all(targets.map((target) => this.referred(place, target)));
        return found.flatMap((result) => (result ? [result.state.urn] : []));
    }

    /** Undefined when the resource was not made: a program goes no further with it. */
    private async register(wanted: Goal): Promise<RegisterResult | undefined> {
        const result = await this.answer((done) => ({ kind: "register" as const, goal: wanted, done }));
        return result.result === "success" ? result : undefined;
    }

    private answer(
        make: (done: (result: RegisterResult) => void) => Parameters<EventSource["push"]>[0],
    ): Promise<RegisterResult> {
        return new Promise((resolve) => this.source.push(make(resolve)));
    }

    private outputs(urn: string, outputs: PropertyMap): Promise<void> {
        return new Promise((resolve) => this.source.push({ kind: "outputs", urn, outputs, done: resolve }));
    }
}

const idOf = (result: RegisterResult | undefined): PropertyValue =>
    result === undefined ? null : result.state.custom && result.state.id === "" ? UNKNOWN : result.state.id;

function goal(type: string, name: string, more: Partial<Goal>): Goal {
    return {
        ...{ type, name, custom: true, properties: {}, parent: "", dependencies: [], provider: "" },
        ...{ propertyDependencies: {}, ignoreChanges: [], additionalSecretOutputs: [], aliases: [], id: "" },
        ...{ customTimeouts: { create: 0, update: 0, delete: 0 }, replaceOnChanges: [], replacementTrigger: null },
        ...{ deletedWith: "", replaceWith: [], hideDiff: [], sourcePosition: "", resourceHooks: {} },
        ...more,
    };
}
