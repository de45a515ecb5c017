import type { Deployment, EngineEvent, PropertyMap, StepOp } from "./apitype";
import type { ProgramUse } from "./deployment/generator/registered";
import type { ResourceImport } from "./deployment/importer/resource-import";
import type { Plan } from "./deployment/plan/plan";
import type { ProgramHost } from "./language/program-host";

/** `Pulumi.yaml`, as far as the engine reads it. */
export interface Project {
    name: string;
    main?: string;
    runtime: { name: string; options: Record<string, unknown> };
    /** Folder of `Pulumi.yaml`. */
    root: string;
}

/** A stack's configuration: full key (`project:key`) to decrypted value. Objects and lists are JSON text, as the SDK reads them. */
export type OperationConfig = Map<string, { value: string; secret: boolean }>;

export interface PolicyPackReference {
    /** Folder with `PulumiPolicy.yaml`. */
    path: string;
    /** Parsed `--policy-pack-config`: rule name to enforcement level or settings. */
    config?: Record<string, unknown>;
}

export type OperationKind = "preview" | "update" | "refresh" | "destroy" | "import";

/** One run of the engine over one stack. Nothing here is written to disk by the engine itself: it hands snapshots to `save`. */
export interface Operation {
    kind: OperationKind;
    /** Only show what a refresh, a destroy or an import would do: no provider is asked to change anything and nothing is saved. A preview always is one. */
    dryRun?: boolean;
    /** Whether a refresh or destroy runs the program, which a preview and an update always do; and whether these refresh as it registers, not before. */
    runProgram?: boolean;
    project: Project;
    stack: { organization: string; name: string };
    config: OperationConfig;
    /** The stack before the run; every secret is `{signature, value}` in plain, never ciphertext. */
    deployment: Deployment | undefined;
    policyPacks: PolicyPackReference[];
    /** Resource operations at once. */
    parallel: number;
    /** What an import takes in; no other operation has any. */
    imports?: ResourceImport[];
    /** What an update or preview is held to. */
    plan?: Plan;
    /** Whether the result says what the run does, as a plan. */
    makesPlan?: boolean;
    /** Refresh before an update or preview. */
    refresh: boolean;
    targets: string[];
    targetDependents: boolean;
    replaceTargets: string[];
    /** Resources that the operation leaves alone; not together with `targets`. */
    excludes: string[];
    excludeDependents: boolean;
    continueOnError: boolean;
    /** Address of a LanguageRuntime that runs the program (`--client`, inline programs); else the engine starts the program itself. */
    client?: string;
    /** A process for the program that has been opened already; else the engine opens one. */
    host?: ProgramHost;
    /** Stores the deployment so far; awaited after every step, so that a killed run loses nothing that a provider had confirmed. */
    save(deployment: Deployment): Promise<void>;
    emit(event: EngineEvent): void;
    /** First interrupt: stop after the running steps. */
    cancel: AbortSignal;
    /** Second interrupt: stop at once. */
    terminate: AbortSignal;
    /** The outputs of another stack of the same backend (stack references); undefined when there is no such stack. */
    readStack(name: string): Promise<{ outputs: PropertyMap; secretOutputNames: string[] } | undefined>;
    /** What programs, plugins and policy packs get for their environment; plugins are looked for on its PATH. */
    env: NodeJS.ProcessEnv;
    /** Extra directories in which to look for provider plugins, before PATH. */
    pluginPath: string[];
}

/** Whether the run only shows what it would do. */
export function isDryRun({ kind, dryRun }: Pick<Operation, "kind" | "dryRun">): boolean {
    return kind === "preview" || dryRun === true;
}

/** Whether the run needs the program. */
export function runsProgram({ kind, runProgram }: Pick<Operation, "kind" | "runProgram">): boolean {
    return kind === "preview" || kind === "update" || runProgram === true;
}

/** What the program's registrations are for. */
export function programUse({
    kind,
    runProgram,
    refresh,
}: Pick<Operation, "kind" | "runProgram" | "refresh">): ProgramUse {
    if (kind === "refresh" || kind === "destroy") return runProgram ? kind : "update";
    return runProgram && refresh ? "refreshing-update" : "update";
}

export interface OperationResult {
    outcome: "succeeded" | "failed" | "cancelled";
    changes: Partial<Record<StepOp, number>>;
    durationSeconds: number;
    /** Of a run that was to make one. */
    plan?: Plan;
}
