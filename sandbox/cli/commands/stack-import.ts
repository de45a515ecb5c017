import { readFileSync } from "node:fs";
import path from "node:path";
import { checkDeploymentShape, checkpointText, jsonProblem } from "../../backend/checkpoint";
import { formatProblem, type FormatProblem } from "../../backend/format";
import { integrityProblem } from "../../backend/integrity";
import { qualifiedName, type StackReference } from "../../backend/stack-reference";
import type { Deployment } from "../../engine/apitype";
import { DeploymentSecrets, holdsCiphertext, statesOf } from "../../secrets/deployment-secrets";
import { CliError, severalErrors } from "../cli-error";
import { type Command, STACK_FLAG } from "../command";
import { type CommandContext, print, warn } from "../context";
import { Session } from "../session";
import { decryptDeployment } from "../state-secrets";
import { newManifest } from "../state/empty-deployment";

export const stackImport: Command = {
    usage: "stack import",
    help: "Replace a stack's deployment by one that `pulumi stack export` printed. It is checked first; --force only warns about what is wrong.",
    flags: [
        STACK_FLAG,
        { name: "file", kind: "text", help: "Read this file (default: standard input)" },
        { name: "force", short: "f", kind: "boolean", help: "Import even what looks wrong" },
    ],
    run: importStack,
};

async function importStack(context: CommandContext): Promise<void> {
    const session = new Session(context);
    const reference = await session.requireStack(undefined, false);
    const deployment = parseDocument(readInput(context), session.shown(reference));
    refuseProblems(context, problemsOf(deployment, reference));
    for (const { type, resource } of deployment.pending_operations ?? []) {
        warn(context, `removing pending operation '${type}' on '${resource.urn}' from snapshot`);
    }
    const sealed = await seal(session, deployment);
    const rest = { ...sealed, pending_operations: undefined };
    const backend = await session.backend();
    await backend.whileLocked(reference, async () => {
        // A damaged checkpoint is not replaced by accident: reading it refuses.
        await backend.read(reference);
        await backend.write(reference, checkpointText(qualifiedName(reference), rest));
    });
    print(context, "Import complete.");
}

function readInput(context: CommandContext): string {
    const file = context.flags.text("file");
    try {
        return readFileSync(file === undefined || file === "" ? 0 : path.resolve(context.cwd, file), "utf8");
    } catch (error) {
        throw new CliError(`could not open file: open ${file ?? "standard input"}: ${systemProblem(error)}`);
    }
}

function systemProblem(error: unknown): string {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === "ENOENT" ? "no such file or directory" : message;
}

function parseDocument(text: string, stack: string): Deployment {
    let document: { version?: unknown; features?: unknown; deployment?: unknown };
    try {
        document = JSON.parse(text) as typeof document;
    } catch (error) {
        throw new CliError(`could not deserialize deployment: ${jsonProblem(error)}`);
    }
    refuseFormat(formatProblem(document), stack);
    const { deployment } = document;
    try {
        checkDeploymentShape(deployment);
    } catch (error) {
        throw new CliError(`could not deserialize deployment: ${(error as Error).message}`);
    }
    return deployment;
}

function refuseFormat(problem: FormatProblem | undefined, stack: string): void {
    if (problem === undefined) return;
    const update = "Please update your version of the Pulumi CLI";
    if (problem.kind === "features") {
        throw new CliError(
            `the stack '${stack}' uses features that are not supported by this version of the Pulumi CLI: ${problem.unknown.join(", ")}. ${update}`,
        );
    }
    if (problem.kind === "newer") {
        throw new CliError(
            `the stack '${stack}' is newer than what this version of the Pulumi CLI understands. ${update}`,
        );
    }
    throw new CliError(`the stack '${stack}' is too old to be used by this version of the Pulumi CLI`);
}

function problemsOf(deployment: Deployment, reference: StackReference): string[] {
    const strangers = (deployment.resources ?? [])
        .map(({ urn }) => ({ urn, stack: stackOf(urn) }))
        .filter(({ urn, stack }) => urn && stack !== reference.name)
        .map(({ urn, stack }) => `resource '${urn}' is from a different stack (${stack} != ${reference.name})`);
    const broken = integrityProblem({
        ...deployment,
        manifest: deployment.manifest ?? { time: "", magic: "", version: "" },
    });
    return broken === undefined ? strangers : [...strangers, `state file contains errors: ${broken}`];
}

function stackOf(urn: string): string {
    return urn.split("::")[0]?.replace(/^urn:pulumi:/, "") ?? "";
}

function refuseProblems(context: CommandContext, problems: string[]): void {
    if (problems.length === 0) return;
    if (context.flags.on("force")) {
        for (const problem of problems) warn(context, problem);
        return;
    }
    throw severalErrors([...problems, "importing this file could be dangerous; rerun with --force to proceed anyway"]);
}

/** Closes plain secrets (of `stack export --show-secrets`); a stack whose document names no salt keeps its own. */
async function seal(session: Session, deployment: Deployment): Promise<Deployment> {
    const manifest = deployment.manifest ?? newManifest();
    const reference = await session.requireStack(undefined, false);
    const present = (await (await session.backend()).read(reference))?.latest;
    const provider = deployment.secrets_providers ?? present?.secrets_providers;
    const named = { ...deployment, manifest, ...(provider && { secrets_providers: provider }) };
    if (!holdsCiphertext(named)) return named;
    const { deployment: open, manager, secrets } = await decryptDeployment(session, named);
    if (manager === undefined) {
        const urn = statesOf(named)[0]?.urn ?? "";
        throw new CliError(
            `the deployment has secrets (first resource ${urn}) but neither it nor the stack names a secrets provider; import one that has secrets_providers`,
        );
    }
    return (secrets ?? new DeploymentSecrets(await manager.stateCrypter("encrypt"))).encrypt(open);
}
