import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { checkDeploymentShape, checkpointText, jsonProblem, orderedDeployment } from "../../backend/checkpoint";
import { integrityProblem } from "../../backend/integrity";
import { qualifiedName } from "../../backend/stack-reference";
import type { Deployment } from "../../engine/apitype";
import { splitArguments } from "../../engine/language/program";
import { CliError } from "../cli-error";
import { type Command, STACK_FLAG } from "../command";
import { type CommandContext, print, warn } from "../context";
import { choose } from "../prompt";
import { Session } from "../session";

export const stateEdit: Command = {
    usage: "state edit",
    help: "Edit a stack's state in the editor that EDITOR names. Secrets stay encrypted, and what is not valid is not taken.",
    flags: [STACK_FLAG],
    run: edit,
};

async function edit(context: CommandContext): Promise<void> {
    if (!context.interactive) throw new CliError("pulumi state edit must be run in interactive mode");
    const session = new Session(context);
    const reference = await session.requireStack();
    const backend = await session.backend();
    await backend.whileLocked(reference, async () => {
        const latest = (await backend.read(reference))?.latest;
        if (latest === undefined) throw new CliError("old snapshot expected to be non-nil");
        const edited = await editInFile(context, latest, qualifiedName(reference));
        if (edited !== undefined) await backend.write(reference, checkpointText(qualifiedName(reference), edited));
    });
}

/** What the person made of the state; undefined when nothing. */
async function editInFile(context: CommandContext, latest: Deployment, stack: string): Promise<Deployment | undefined> {
    const folder = mkdtempSync(path.join(os.tmpdir(), "pulumi-state-edit-"));
    const file = path.join(folder, "state.json");
    const original = textOf(latest);
    writeFileSync(file, original, { mode: 0o600 });
    try {
        for (;;) {
            openEditor(context, file);
            print(context, `Previewing state edit (${stack})\n`);
            const outcome = judge(readFileSync(file, "utf8"), original);
            if (outcome.unchanged) {
                warn(context, "provided state was not changed");
                return undefined;
            }
            const answer = await decide(context, outcome);
            if (answer === "accept") return outcome.edited;
            if (answer === "cancel") throw new CliError("confirmation cancelled, not proceeding with the state edit");
            if (answer === "reset") writeFileSync(file, original);
        }
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

interface Outcome {
    unchanged: boolean;
    edited?: Deployment;
    problem?: string;
}

function judge(text: string, original: string): Outcome {
    try {
        const edited: unknown = JSON.parse(text);
        checkDeploymentShape(edited);
        const problem = integrityProblem(edited);
        return problem === undefined
            ? { unchanged: textOf(edited) === original, edited }
            : { unchanged: false, problem };
    } catch (error) {
        return { unchanged: false, problem: jsonProblem(error) };
    }
}

function decide(context: CommandContext, { edited, problem }: Outcome): Promise<string> {
    if (problem !== undefined || edited === undefined) {
        context.err.write(`error: provided state is not valid: ${problem ?? ""}\n`);
        return choose(context, "Received invalid state. What would you like to do?", ["edit", "reset", "cancel"]);
    }
    print(context, `New state:\n${textOf(edited)}`);
    return choose(context, "Do you want to perform this edit?", ["accept", "edit", "reset", "cancel"]);
}

const textOf = (deployment: Deployment): string => `${JSON.stringify(orderedDeployment(deployment), undefined, 2)}\n`;

function openEditor({ env, cwd }: CommandContext, file: string): void {
    const [command, ...words] = splitArguments(env.EDITOR ?? "");
    if (command === undefined) throw new CliError("no EDITOR environment variable set");
    const { status, error } = spawnSync(command, [...words, file], { cwd, env, stdio: "inherit" });
    if (error !== undefined || status !== 0)
        throw new CliError(`Failed to exec EDITOR: ${error?.message ?? `exit status ${status}`}`);
}
