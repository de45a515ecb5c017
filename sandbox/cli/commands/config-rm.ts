import { type Command, CONFIG_FILE_FLAG, STACK_FLAG } from "../command";
import { parseKeyArgument } from "../config/config-key";
import { removeAt } from "../config/config-value";
import type { CommandContext } from "../context";
import { Session } from "../session";

const PATH_FLAG = { name: "path", kind: "boolean", help: "The key is a path into a map or list" } as const;

export const configRm: Command = {
    usage: "config rm <key>",
    help: "Remove a configuration value; a key that is not there is fine.",
    flags: [STACK_FLAG, CONFIG_FILE_FLAG, PATH_FLAG],
    arguments: { least: 1, most: 1 },
    run: remove,
};

export const configRmAll: Command = {
    usage: "config rm-all <key>...",
    help: "Remove several configuration values.",
    flags: [STACK_FLAG, CONFIG_FILE_FLAG, PATH_FLAG],
    arguments: { least: 1, most: Number.MAX_SAFE_INTEGER },
    run: remove,
};

async function remove(context: CommandContext): Promise<void> {
    const session = new Session(context);
    const file = session.loadConfig(await session.requireStack());
    for (const word of context.words) {
        const { key, steps } = parseKeyArgument(word, session.requireProject().name, context.flags.on("path"));
        const value = file.get(key);
        if (steps.length === 0) file.remove(key);
        else if (value !== undefined) file.set(key, removeAt(value, steps, [key.name]));
    }
    file.save();
}
