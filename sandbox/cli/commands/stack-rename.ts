import { existsSync, renameSync } from "node:fs";
import path from "node:path";
import { qualifiedName } from "../../backend/stack-reference";
import { CliError } from "../cli-error";
import { type Command, STACK_FLAG } from "../command";
import { type CommandContext, print } from "../context";
import { Session } from "../session";
import { renameStack } from "../state/rename-stack";

export const stackRename: Command = {
    usage: "stack rename <new-stack-name>",
    help:
        "Give a stack another name, with its state, history and configuration file, and select it. What a program names after its stack is made anew by the " +
        "next update. A full name, organization/PROJECT/STACK, changes the project as well; then change the name in Pulumi.yaml, too.",
    flags: [STACK_FLAG],
    arguments: { least: 1, most: 1 },
    run: rename,
};

async function rename(context: CommandContext): Promise<void> {
    const session = new Session(context);
    const backend = await session.backend();
    const from = await session.requireStack(undefined, false);
    const oldConfig = session.configPath(from);
    const to = session.parse(context.words[0] ?? "");
    const shown = session.shown(to);
    await backend.rename(from, to, (deployment) => renameStack(deployment, from, to), shown);
    const newConfig = session.configPath(to);
    if (existsSync(oldConfig)) moveConfig(oldConfig, newConfig);
    session.selection()?.set(session.backendUrl, qualifiedName(to));
    print(context, `Renamed ${session.shown(from)} to ${shown}`);
}

function moveConfig(from: string, to: string): void {
    try {
        renameSync(from, to);
    } catch (error) {
        throw new CliError(`renaming configuration file to ${path.basename(to)}: ${(error as Error).message}`);
    }
}
