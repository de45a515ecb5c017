import type { Plan } from "../engine/deployment/plan/plan";
import type { OperationKind, OperationResult } from "../engine/operation";
import { LockedError } from "../backend/lock";
import { CliError, EXIT, SilentFailure } from "./cli-error";
import type { CommandContext } from "./context";
import { applyConfigFlags } from "./config/config-flags";
import type { StackConfigFile } from "./config/stack-config-file";
import { createDisplay } from "../display/display";
import { writeImportFile } from "./import/import-file-writer";
import { Interrupts } from "./interrupts";
import { runConfig } from "./operation-config";
import { isApproved, policyPacksOf, usesProgram } from "./operation-flags";
import { readPlan, writePlan } from "./plan-file";
import { settlePendingCreates } from "./pending-creates";
import { choose } from "./prompt";
import { Session } from "./session";
import { requirePassphrase } from "./stack-secrets";
import { StackRun, type StackRunSettings } from "./stack-run";
import { decryptDeployment } from "./state-secrets";

const QUESTIONS: Record<OperationKind, string> = {
    preview: "preview",
    update: "update",
    refresh: "refresh",
    destroy: "destroy",
    import: "import",
};

/** What a command adds to a run, once its stack and configuration are known. */
export type Preparation = (settings: StackRunSettings, file: StackConfigFile) => Promise<StackRunSettings>;

/** Runs `pulumi preview`: nothing is locked and nothing is saved. */
export async function runPreview(
    context: CommandContext,
    kind: OperationKind = "update",
    prepare?: Preparation,
): Promise<void> {
    if (context.flags.on("preview-only")) refuseConfirmations(context);
    await withSettings(
        context,
        kind,
        async (settings, file) => {
            const importFile = context.flags.text("import-file") ?? "";
            const planFile = context.flags.text("save-plan") ?? "";
            const run = new StackRun({ ...settings, makesPlan: planFile !== "" });
            const result = await run.preview(kind, importFile !== "");
            judge(context, result, kind === "update" ? "preview" : kind);
            if (planFile !== "" && result.plan) await savePlan(settings, planFile, result.plan, file);
            if (importFile !== "") writeImportFile(context, run.events, importFile);
        },
        prepare,
    );
}

/** Who asks for a preview alone has nothing to skip or to approve. */
function refuseConfirmations(context: CommandContext): void {
    for (const [flag, given] of [
        ["skip-preview", context.flags.on("skip-preview")],
        ["yes", isApproved(context)],
    ] as const) {
        if (given) throw new CliError(`--${flag} and --preview-only cannot be used together`);
    }
}

/** Runs `pulumi up`, `refresh` or `destroy`: preview and question unless they were waived, then the operation itself, all under the stack's lock. */
export async function runStackOperation(
    context: CommandContext,
    kind: OperationKind,
    refusalCode: number = EXIT.usage,
    prepare?: Preparation,
): Promise<void> {
    if (context.flags.on("strict") && context.flags.on("skip-preview"))
        throw new CliError("--strict cannot be used with --skip-preview; strict requires a preview");
    const approved = isApproved(context);
    if (!context.interactive && !approved) {
        throw new CliError(
            "--yes or --skip-preview or --preview-only must be passed in to proceed when running in non-interactive mode",
            refusalCode,
        );
    }
    await withSettings(
        context,
        kind,
        async (settings, file) => {
            const planFile = context.flags.text("plan") ?? "";
            const plan = planFile === "" ? undefined : await readPlan(context, planFile, file);
            await settings.backend.whileLocked(settings.reference, async () => {
                if (kind === "refresh") await settlePendingCreates(context, settings);
                // Read again under the lock: another update may have ended meanwhile.
                const locked = { ...settings, ...(plan && { plan }), open: await readOpen(settings.session, settings) };
                const strict = await previewAndAsk(context, locked, kind, approved);
                judge(context, await new StackRun({ ...strict, ...locked }).execute(kind), kind);
            });
        },
        prepare,
    );
}

async function readOpen(
    session: Session,
    { backend, reference }: Pick<StackRunSettings, "backend" | "reference">,
): Promise<StackRunSettings["open"]> {
    const latest = await backend.readVerified(reference);
    return latest && decryptDeployment(session, latest);
}

async function withSettings(
    context: CommandContext,
    kind: OperationKind,
    work: (settings: StackRunSettings, file: StackConfigFile) => Promise<void>,
    prepare: Preparation = (settings) => Promise.resolve(settings),
): Promise<void> {
    const session = new Session(context);
    session.requireProject();
    const backend = await session.backend();
    const reference = await session.requireStack();
    const file = session.loadConfig(reference);
    applyConfigFlags(session, file);
    if (file.salt !== undefined) requireStackPassphrase(context);
    policyPacksOf(context);
    const config = await runConfig(session, reference.name, file, usesProgram(context, kind) || kind === "import");
    const interrupts = new Interrupts(context.err);
    const mode = context.flags.on("json") ? "json" : context.flags.on("diff") ? "diff" : "progress";
    try {
        const open = await readOpen(session, { backend, reference });
        await work(await prepare({ session, backend, reference, config, open, interrupts, mode }, file), file);
    } catch (error) {
        if (error instanceof LockedError) throw new CliError(error.message);
        throw error;
    } finally {
        interrupts.dispose();
    }
}

function requireStackPassphrase(context: CommandContext): void {
    try {
        requirePassphrase(context);
    } catch (error) {
        throw new CliError(`getting stack configuration: get stack secrets manager: ${(error as Error).message}`);
    }
}

/** Settles that the operation is to be done, and with --strict the plan that it is held to. */
async function previewAndAsk(
    context: CommandContext,
    settings: StackRunSettings,
    kind: OperationKind,
    approved: boolean,
): Promise<{ plan?: Plan }> {
    const makesPlan = context.flags.on("strict");
    const run = new StackRun({ ...settings, makesPlan });
    let strict: { plan?: Plan } = {};
    if (!context.flags.on("skip-preview")) {
        const result = await run.preview(kind, true);
        if (result.outcome !== "succeeded") throw new SilentFailure(exitCodeOf(result));
        if (makesPlan && result.plan) strict = { plan: result.plan };
    }
    if (approved) return strict;
    const extra =
        kind === "refresh"
            ? "\nNo resources will be modified as part of this refresh; just your stack's state will be.\n"
            : "";
    const question = `Do you want to perform this ${QUESTIONS[kind]}?${extra}`;
    for (;;) {
        const answer = await choose(context, question, ["yes", "no", "details"]);
        if (answer === "yes") return strict;
        if (answer === "no") {
            context.out.write(`confirmation declined, not proceeding with the ${QUESTIONS[kind]}\n`);
            throw new SilentFailure();
        }
        showDetails(context, settings, kind, run);
    }
}

function showDetails(context: CommandContext, settings: StackRunSettings, kind: OperationKind, run: StackRun): void {
    const display = createDisplay({
        kind: kind === "update" ? "preview" : kind,
        stack: settings.session.shown(settings.reference),
        project: settings.session.requireProject().name,
        mode: "diff",
        interactive: false,
        color: context.color,
        columns: context.out.columns,
        out: context.out,
        suppressOutputs: true,
    });
    for (const event of run.events) display.event(event);
}

async function savePlan(
    settings: StackRunSettings,
    file: string,
    plan: Plan,
    stackFile: StackConfigFile,
): Promise<void> {
    const { context } = settings.session;
    await writePlan(context, { file, plan, config: settings.config.atRest }, stackFile);
    if (context.flags.on("json")) return;
    const how = `Run \`pulumi up --plan='${file}'\` to constrain the update to the operations planned by this preview`;
    context.err.write(`Update plan written to '${file}'\n${how}\n`);
}

function exitCodeOf(result: OperationResult): number {
    return result.outcome === "cancelled" ? EXIT.cancelled : EXIT.error;
}

/** Turns a result into the exit code of the Pulumi CLI. */
function judge(context: CommandContext, result: OperationResult, what: string): void {
    if (result.outcome !== "succeeded") throw new SilentFailure(exitCodeOf(result));
    const changed = Object.entries(result.changes).some(([op, count]) => op !== "same" && (count ?? 0) > 0);
    if (changed && context.flags.on("expect-no-changes")) {
        throw new CliError(`no changes were expected for ${what} but changes were proposed`, EXIT.unexpectedChanges);
    }
}
