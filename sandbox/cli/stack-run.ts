import path from "node:path";
import type { EngineEvent, PropertyMap, PropertyValue } from "../engine/apitype";
import type * as engine from "../engine/run-operation";
import type { ResourceImport } from "../engine/deployment/importer/resource-import";
import type { Plan } from "../engine/deployment/plan/plan";
import { SecretScrubber } from "../engine/events/secret-scrubber";
import { ProgramHost } from "../engine/language/program-host";
import type { Operation, OperationKind, OperationResult } from "../engine/operation";
import type { FileBackend } from "../backend/file-backend";
import type { UpdateInfo } from "../backend/history";
import { ORGANIZATION, parseStackReference, type StackReference } from "../backend/stack-reference";
import { createDisplay, type DisplayOptions } from "../display/display";
import { protectedUrns } from "./destroy-rules";
import { openEventLog } from "./event-log";
import { refuseTogether } from "./exclusive-flags";
import type { Interrupts } from "./interrupts";
import type { RunConfig } from "./operation-config";
import { asksForProgram, parallelOf, policyPacksOf, usesProgram } from "./operation-flags";
import type { Session } from "./session";
import { maskSecrets, openSecrets, stackOutputs } from "./shown-outputs";
import { StateKeeper } from "./state-keeper";
import { decryptDeployment, type OpenDeployment } from "./state-secrets";
import { SANDBOX_VERSION } from "./version";

/** Where the sandbox's provider plugins are. */
const PLUGIN_FOLDER = path.resolve(__dirname, "..", "bin");
const TERMINAL_COLUMNS = 80;

/** What stays the same over a preview and the update that follows it. */
export interface StackRunSettings {
    session: Session;
    backend: FileBackend;
    reference: StackReference;
    config: RunConfig;
    open: OpenDeployment | undefined;
    interrupts: Interrupts;
    mode: DisplayOptions["mode"];
    /** What an import takes in. */
    imports?: ResourceImport[];
    /** What the run is held to. */
    plan?: Plan;
    /** Whether a preview's result says what it would do, as a plan. */
    makesPlan?: boolean;
}

/** One run of the engine over a stack, with its display, its event log and, unless it is a preview, its state. */
export class StackRun {
    private keeper: StateKeeper | undefined;
    private previewOutputs: PropertyMap | undefined;
    readonly events: EngineEvent[] = [];

    constructor(private readonly settings: StackRunSettings) {}

    /** Shows what would be done; `keep` collects the events for a later look at the details. */
    preview(kind: OperationKind, keep = false): Promise<OperationResult> {
        return this.run(kind, true, keep, () => Promise.reject(new Error("a preview must not save anything")));
    }

    /** Does it, saves the state after every step, and adds the run to the history. The caller holds the lock. */
    async execute(kind: OperationKind): Promise<OperationResult> {
        const { reference, backend, open } = this.settings;
        const keeper = new StateKeeper(backend, reference, open);
        this.keeper = keeper;
        const started = { at: seconds(), on: performance.now() };
        let result: OperationResult;
        try {
            result = await this.run(kind, false, false, (deployment) => keeper.save(deployment));
        } catch (error) {
            // The engine broke: that is what the user must hear of, not that the history could not be kept as well.
            await keeper.settle(this.updateInfo(kind, started)).catch(() => undefined);
            throw error;
        }
        await keeper.settle(this.updateInfo(kind, started, result));
        return result;
    }

    private updateInfo(kind: OperationKind, started: { at: number; on: number }, result?: OperationResult): UpdateInfo {
        const { session, config } = this.settings;
        return {
            kind: kind === "import" ? "resource-import" : kind,
            startTime: started.at,
            message: session.context.flags.text("message") ?? "",
            environment: environmentOf(session),
            config: config.atRest,
            version: 0,
            result: result?.outcome === "succeeded" ? "succeeded" : "failed",
            // By how long it took, for the clock may have been set meanwhile.
            endTime: started.at + Math.round((performance.now() - started.on) / 1000),
            ...(result && { resourceChanges: result.changes }),
        };
    }

    private async run(
        kind: OperationKind,
        dryRun: boolean,
        keep: boolean,
        save: Operation["save"],
    ): Promise<OperationResult> {
        const display = createDisplay(this.displayOptions(dryRun && kind === "update" ? "preview" : kind, dryRun));
        if (display.note) this.settings.interrupts.tell = display.note;
        const host = this.openHost(kind);
        // eslint-disable-next-line @typescript-eslint/no-require-imports -- the engine brings gRPC with it, which only these commands need
        const { runOperation } = require("../engine/run-operation") as typeof engine;
        const log = openEventLog(this.settings.session.context.flags.text("event-log"));
        const result = await runOperation({
            ...this.operation(),
            ...(host && { host }),
            runProgram: asksForProgram(this.settings.session.context),
            kind: dryRun && kind === "update" ? "preview" : kind,
            ...(dryRun && { dryRun, makesPlan: this.settings.makesPlan === true }),
            save,
            emit: (event) => {
                const { internal, ...told } = event;
                log.write(told);
                if (internal) return;
                if (keep) this.events.push(event);
                this.noteOutputs(event);
                display.event(event);
            },
        })
            .catch((error: unknown) => {
                display.finish(undefined, { before: {}, after: {} });
                throw error;
            })
            .finally(() => {
                host?.close();
                return log.close();
            });
        display.finish(result, this.shownOutputs(dryRun));
        return result;
    }

    /** The program's process loads the SDK while this one loads the engine. */
    private openHost(kind: OperationKind): ProgramHost | undefined {
        const { context } = this.settings.session;
        if (!usesProgram(context, kind) || context.flags.given("client")) return undefined;
        try {
            return ProgramHost.open(this.settings.session.requireProject(), context.env);
        } catch {
            // The engine tells why, in an event.
            return undefined;
        }
    }

    private operation(): Omit<Operation, "kind" | "save" | "emit"> {
        const { session, reference, config, open, interrupts, imports, plan } = this.settings;
        const { context } = session;
        const { flags } = context;
        const { name, main, runtime, root } = session.requireProject();
        refuseTogether(flags, ["target", "exclude"]);
        const replaceTargets = flags.list("target-replace");
        return {
            project: { name, ...(main !== undefined && { main }), runtime, root },
            stack: { organization: ORGANIZATION, name: reference.name },
            config: config.config,
            deployment: open?.deployment,
            policyPacks: policyPacksOf(context),
            parallel: parallelOf(context),
            refresh: flags.on("refresh"),
            targets: [...flags.list("target"), ...replaceTargets],
            targetDependents: flags.on("target-dependents"),
            replaceTargets: [...flags.list("replace"), ...replaceTargets],
            excludes: [
                ...flags.list("exclude"),
                ...(flags.on("exclude-protected") ? protectedUrns(open?.deployment) : []),
            ],
            excludeDependents: flags.on("exclude-dependents"),
            continueOnError: flags.on("continue-on-error"),
            ...(flags.given("client") && { client: flags.text("client") }),
            ...(imports && { imports }),
            ...(plan && { plan }),
            cancel: interrupts.cancel,
            terminate: interrupts.terminate,
            readStack: (stack) => this.readStack(stack),
            env: context.env,
            pluginPath: [PLUGIN_FOLDER],
        };
    }

    private displayOptions(kind: OperationKind, dryRun: boolean): DisplayOptions {
        const { session, reference, mode } = this.settings;
        const { context } = session;
        return {
            kind,
            dryRun,
            stack: session.shown(reference),
            project: session.requireProject().name,
            mode,
            interactive: context.interactive,
            color: context.color,
            columns: context.out.columns ?? TERMINAL_COLUMNS,
            out: context.out,
            suppressOutputs: context.flags.on("suppress-outputs"),
        };
    }

    /** The stack's outputs of a preview stand only in its events. */
    private noteOutputs(event: EngineEvent): void {
        const metadata = event.resOutputsEvent?.metadata;
        if (metadata?.type === "pulumi:pulumi:Stack" && metadata.new !== null)
            this.previewOutputs = metadata.new.outputs;
    }

    private shownOutputs(dryRun: boolean): { before: PropertyMap; after: PropertyMap } {
        const scrubber = SecretScrubber.of(this.settings.config.config);
        // What a provider has made of a secret may be none to the engine, and yet hold it.
        const mask = (value: PropertyValue): PropertyValue => scrubber.scrubValue(maskSecrets(value));
        const show = this.settings.session.context.flags.on("show-secrets") ? openSecrets : mask;
        const before = show(stackOutputs(this.settings.open?.deployment) ?? {}) as PropertyMap;
        if (dryRun) return { before, after: mask(this.previewOutputs ?? before) as PropertyMap };
        const last = this.keeper?.last ?? this.settings.open?.deployment;
        return { before, after: show(stackOutputs(last) ?? {}) as PropertyMap };
    }

    private async readStack(name: string): ReturnType<Operation["readStack"]> {
        const { session, backend } = this.settings;
        const reference = parseStackReference(name, session.project?.name);
        const latest = await backend.readVerified(reference);
        if (latest === undefined) return undefined;
        const outputs = stackOutputs((await decryptDeployment(session, latest)).deployment) ?? {};
        const secretOutputNames = Object.keys(outputs).filter(
            (key) => JSON.stringify(maskSecrets(outputs[key] ?? null)) !== JSON.stringify(outputs[key]),
        );
        return { outputs, secretOutputNames };
    }
}

function seconds(): number {
    return Math.floor(Date.now() / 1000);
}

function environmentOf({ context, project }: Session): Record<string, string> {
    const { flags } = context;
    return {
        "exec.kind": flags.text("exec-kind") ?? "cli",
        ...(flags.given("exec-agent") && { "exec.agent": flags.text("exec-agent") ?? "" }),
        "pulumi.arch": process.arch === "x64" ? "amd64" : process.arch,
        "pulumi.os": process.platform,
        "pulumi.version": SANDBOX_VERSION,
        "runtime.name": project?.runtime.name ?? "",
        "runtime.version": process.version,
    };
}
