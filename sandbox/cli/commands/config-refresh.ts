import { existsSync, renameSync } from "node:fs";
import { readHistory } from "../../backend/history";
import { CliError } from "../cli-error";
import { type Command, CONFIG_FILE_FLAG, STACK_FLAG } from "../command";
import type { ConfigValue } from "../config/config-value";
import { type CommandContext, print } from "../context";
import { Session } from "../session";

export const configRefresh: Command = {
    usage: "config refresh",
    help: "Write the configuration of the stack's last update to its file. The present file is kept as .bak, unless --force is given.",
    flags: [
        STACK_FLAG,
        CONFIG_FILE_FLAG,
        { name: "force", short: "f", kind: "boolean", help: "Overwrite the file without a backup" },
    ],
    run: refresh,
};

async function refresh(context: CommandContext): Promise<void> {
    const session = new Session(context);
    session.requireProject();
    const reference = await session.requireStack(undefined, false);
    const backend = await session.backend();
    const [latest] = await readHistory(backend.store, reference, 1);
    if (latest === undefined) throw new CliError("getting latest configuration: no previous deployment");
    const file = session.loadConfig(reference);
    file.replaceAll(new Map(Object.entries(latest.config as Record<string, ConfigValue>)));
    const salt = (await backend.read(reference))?.latest?.secrets_providers?.state.salt;
    file.salt = typeof salt === "string" ? salt : undefined;
    const path = file.file;
    if (!existsSync(path) || context.flags.on("force")) {
        file.save();
        return;
    }
    let backup = `${path}.bak`;
    while (existsSync(backup)) backup += ".bak";
    renameSync(path, backup);
    print(context, `backed up existing configuration file to ${backup}`);
    file.save();
    print(context, `refreshed configuration for stack '${session.shown(reference)}'`);
}
