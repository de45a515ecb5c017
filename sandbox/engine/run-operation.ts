import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import { EngineService } from "@pulumi/pulumi/proto/engine_grpc_pb";
import { ResourceMonitorService } from "@pulumi/pulumi/proto/resource_grpc_pb";
import { refuseDeleteHooks } from "./delete-hooks";
import { Deployment } from "./deployment/deployment";
import { DeploymentExecutor, type Outcome } from "./deployment/deployment-executor";
import { Importer, refuseBadTypes } from "./deployment/importer/importer";
import { Planner } from "./deployment/plan/planner";
import { ResourceHooks } from "./deployment/resource-hooks";
import { Snapshot } from "./deployment/snapshot";
import { EventSource, type ProgramEnd } from "./deployment/source";
import { stateFromResource } from "./deployment/state";
import { StepReporter } from "./deployment/step-reporter";
import { Targets } from "./deployment/targets";
import { EventEmitter } from "./events/event-emitter";
import { SecretScrubber } from "./events/secret-scrubber";
import { runClientProgram } from "./language/client-program";
import { type ProgramConnection, type RunningProgram, runNodeProgram } from "./language/node-program";
import { locateProgram } from "./language/program";
import { engineService } from "./monitor/engine-service";
import { MonitorContext } from "./monitor/monitor-context";
import { resourceMonitorService } from "./monitor/resource-monitor";
import { isDryRun, type Operation, type OperationResult, programUse, runsProgram } from "./operation";
import { PolicyPack } from "./policy/policy-pack";
import { PolicyPacks } from "./policy/policy-packs";
import { neededPackages } from "./prestart";
import { MASK } from "./properties/secrets";
import { BuiltinProvider } from "./providers/builtin-provider";
import { PluginHost } from "./providers/plugin-host";
import { ProviderRegistry } from "./providers/provider-registry";
import { errorMessage } from "./rpc/unary";
import { GrpcServer } from "./rpc/grpc-server";

/**
 * Previews, updates, refreshes or destroys a stack. What goes wrong is told through events; the promise is rejected
 * only when a target is unknown or the engine itself breaks. Every process that it starts has ended when it settles.
 */
export async function runOperation(operation: Operation): Promise<OperationResult> {
    refuseUnknownTargets(operation);
    refuseDeleteHooks(operation);
    refuseBadTypes(operation.imports ?? []);
    return new OperationRun(operation).run();
}

/** A refresh or a destroy of what is not there is refused before it begins; an update may yet make what it names. */
function refuseUnknownTargets({ kind, targets, excludes, deployment }: Operation): void {
    if (kind !== "refresh" && kind !== "destroy") return;
    const known = new Set((deployment?.resources ?? []).map(({ urn }) => urn));
    const [missing] = [targets, excludes].flatMap((given) => new Targets(given).missing(known));
    if (missing !== undefined) throw new Error(`no resource named '${missing}' found`);
}

class OperationRun {
    /** Of a clock that nobody sets. */
    private readonly started = performance.now();
    private readonly events: EventEmitter;
    private readonly dryRun: boolean;
    private readonly source = new EventSource();
    private readonly engineServer = new GrpcServer();
    private readonly monitorServer = new GrpcServer();
    private readonly engineMethods: UntypedServiceImplementation;
    private readonly packs: PolicyPack[] = [];
    private readonly planner: Planner | undefined;
    private program: RunningProgram | undefined;

    constructor(private readonly operation: Operation) {
        const scrubber = SecretScrubber.of(operation.config);
        this.events = new EventEmitter((event) => operation.emit(event), scrubber);
        this.engineMethods = engineService(this.events);
        this.dryRun = isDryRun(operation);
        this.planner = Planner.of(operation);
    }

    async run(): Promise<OperationResult> {
        const { operation, events, engineServer } = this;
        const reporter = new StepReporter(events, this.dryRun, operation.kind === "refresh");
        events.emit({ preludeEvent: { config: shownConfig(operation) } });
        const engineAddress = engineServer.add(EngineService, this.engineMethods).listen();
        const host = new PluginHost(operation, engineAddress, events);
        const deployment = this.deployment(reporter, host);
        let outcome: Outcome = "failed";
        try {
            outcome = await this.interruptible(deployment, this.execute(deployment, host, engineAddress));
            if (outcome === "succeeded") outcome = await this.letProgramEnd();
        } catch (error) {
            events.error("", errorMessage(error));
        } finally {
            await this.stop(deployment, host);
        }
        return this.summary(outcome, reporter);
    }

    private deployment(reporter: StepReporter, host: PluginHost): Deployment {
        const { operation, events, dryRun } = this;
        const previous = (operation.deployment?.resources ?? []).map(stateFromResource);
        const save = dryRun ? undefined : operation.save.bind(operation);
        const builtin: BuiltinProvider = new BuiltinProvider({
            readStack: (name) => operation.readStack(name),
            findResource: (urn) => deployment.findResource(urn),
        });
        const registry: ProviderRegistry = new ProviderRegistry(async (name, plugin) =>
            name === "pulumi" ? builtin : host.load(name, plugin),
        );
        const deployment: Deployment = new Deployment(
            {
                project: operation.project.name,
                stack: operation.stack.name,
                config: operation.config,
                dryRun,
                parallel: operation.parallel,
                continueOnError: operation.continueOnError,
                targets: new Targets(operation.targets),
                replaceTargets: new Targets(operation.replaceTargets),
                excludes: new Targets(operation.excludes),
                excludeDependents: operation.excludeDependents,
                targetDependents: operation.targetDependents,
            },
            previous,
            operation.deployment?.pending_operations ?? [],
            events,
            registry,
            new ResourceHooks(events, dryRun),
            new Snapshot(previous, operation.deployment, save),
            reporter,
            this.planner,
        );
        return deployment;
    }

    private async execute(deployment: Deployment, host: PluginHost, engineAddress: Promise<string>): Promise<Outcome> {
        const { operation, events } = this;
        const { kind } = operation;
        if (kind === "import") return new Importer(deployment, operation.imports ?? [], operation.cancel).run();
        const isNeeded = runsProgram(operation);
        const engine = await engineAddress;
        let monitor = "";
        let monitorMethods: UntypedServiceImplementation = {};
        if (isNeeded) {
            const { directory } = locateProgram(operation.project);
            const context = new MonitorContext(operation, deployment, this.source, directory, () => monitor);
            monitorMethods = resourceMonitorService(context);
            monitor = await this.monitorServer.add(ResourceMonitorService, monitorMethods).listen();
            for (const reference of operation.policyPacks)
                this.packs.push(new PolicyPack(reference, operation, engine, events));
        }
        const policies = new PolicyPacks(this.packs, events, {
            dryRun: this.dryRun,
            stack: operation.stack.name,
            project: operation.project.name,
        });
        const executor = new DeploymentExecutor(deployment, policies, {
            refresh: operation.refresh && kind !== "refresh",
            refreshOnly: kind === "refresh",
            use: programUse(operation),
            cancel: operation.cancel,
        });
        return executor.run(() => {
            const services = { ResourceMonitor: monitorMethods, Engine: this.engineMethods };
            if (isNeeded) {
                this.startProgram({ addresses: { monitor, engine }, services });
                for (const name of neededPackages(operation)) void host.prestart(name);
            } else this.source.complete({ ok: true });
            return this.source;
        });
    }

    private startProgram(connection: ProgramConnection): void {
        const { operation, events } = this;
        this.program =
            operation.client === undefined
                ? runNodeProgram(operation, connection, events)
                : runClientProgram(operation, operation.client, connection.addresses);
        void this.program.ended.then((end) => this.source.complete(end));
        for (const pack of this.packs) {
            pack.ready.catch((error: unknown) =>
                this.source.complete({ ok: false, told: false, message: errorMessage(error) }),
            );
        }
    }

    /** The first interrupt asks the providers to give up; the second waits for nothing but a write under way. */
    private interruptible(deployment: Deployment, execution: Promise<Outcome>): Promise<Outcome> {
        const { cancel, terminate } = this.operation;
        whenAborted(cancel, () => void deployment.registry.cancel());
        const terminated = new Promise<Outcome>((resolve) => {
            whenAborted(terminate, () => void deployment.snapshot.close().then(() => resolve("cancelled")));
        });
        return Promise.race([execution, terminated]);
    }

    /** A program may yet fail when everything it registered is there: it alone knows of promises that it waits for in vain. */
    private async letProgramEnd(): Promise<Outcome> {
        this.source.finish();
        const interrupted = new Promise<ProgramEnd>((resolve) => {
            whenAborted(this.operation.cancel, () => resolve({ ok: true }));
        });
        const end = await Promise.race([this.program?.ended ?? { ok: true as const }, interrupted]);
        if (end.ok) return "succeeded";
        this.events.error("", end.message);
        return "failed";
    }

    private async stop(deployment: Deployment, host: PluginHost): Promise<void> {
        this.source.finish();
        await this.settleProgram();
        for (const pack of this.packs) pack.close();
        deployment.registry.close();
        host.close();
        this.monitorServer.close();
        this.engineServer.close();
    }

    /** A program that has ended well gets a moment to say its last words; then it is ended. */
    private async settleProgram(): Promise<void> {
        if (this.program === undefined) return;
        const { program } = this;
        if (this.operation.terminate.aborted) return program.stop();
        let timer: NodeJS.Timeout | undefined;
        const patience = new Promise((resolve) => (timer = setTimeout(resolve, LAST_WORDS_MS)));
        await Promise.race([program.ended, patience]);
        clearTimeout(timer);
        program.stop();
    }

    private summary(outcome: Outcome, reporter: StepReporter): OperationResult {
        const durationSeconds = (performance.now() - this.started) / 1000;
        const { changes } = reporter;
        this.events.emit({
            summaryEvent: {
                maybeCorrupt: reporter.maybeCorrupt,
                durationSeconds: Math.ceil(durationSeconds),
                resourceChanges: changes,
                // A pack that did not start has told no name.
                PolicyPacks: Object.fromEntries(
                    this.packs.filter(({ name }) => name !== "").map(({ name, version }) => [name, version]),
                ),
                isPreview: this.dryRun,
                result: outcome === "cancelled" ? "failed" : outcome,
            },
        });
        this.events.emit({ cancelEvent: {} });
        this.events.close();
        return { outcome, changes, durationSeconds, ...(this.planner && { plan: this.planner.made }) };
    }
}

/** How long a finished program may take to exit by itself, in milliseconds. */
const LAST_WORDS_MS = 1_000;

function whenAborted(signal: AbortSignal, act: () => void): void {
    if (signal.aborted) act();
    else signal.addEventListener("abort", act, { once: true });
}

function shownConfig({ config }: Operation): Record<string, string> {
    return Object.fromEntries([...config].map(([key, { value, secret }]) => [key, secret ? MASK : value]));
}
