import { CliError } from "../cli-error";
import { type Command, STACK_FLAG } from "../command";
import { copyConfig, copyConfigKey } from "../config/copy-config";
import type { CommandContext } from "../context";
import { Session } from "../session";

export const configCp: Command = {
    usage: "config cp [key]",
    help: "Copy a value, or without a key the whole configuration, to the stack of --dest, whose key then encrypts the secrets.",
    flags: [
        STACK_FLAG,
        { name: "dest", short: "d", kind: "text", help: "The stack to copy to" },
        { name: "path", kind: "boolean", help: "The key is a path into a map or list" },
    ],
    arguments: { least: 0, most: 1 },
    run: copy,
};

async function copy(context: CommandContext): Promise<void> {
    const session = new Session(context);
    session.requireProject();
    const destination = context.flags.text("dest") ?? "";
    if (destination === "") throw new CliError("config cp needs the stack to copy to; give it with --dest");
    const source = await session.requireStack();
    const target = await session.requireStack(destination);
    if (source.name === target.name) throw new CliError("current stack and destination stack are the same");
    const [key] = context.words;
    if (key === undefined) await copyConfig(session, source, target);
    else await copyConfigKey(session, source, target, { text: key, path: context.flags.on("path") });
}
