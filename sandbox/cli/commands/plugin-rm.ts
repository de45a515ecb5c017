import { CliError } from "../cli-error";
import { type Command, YES_FLAG } from "../command";
import { commandHelp } from "../help";

const KINDS = ["analyzer", "language", "resource", "converter", "tool"];

export const pluginRm: Command = {
    usage: "plugin rm [kind] [name] [version]",
    help: "Remove plugins from the cache, which has none: the sandbox's own come with it, and others are found on PATH.",
    flags: [{ name: "all", short: "a", kind: "boolean", help: "Remove all plugins" }, YES_FLAG],
    arguments: { least: 0, most: 3 },
    run(context) {
        const [kind] = context.words;
        if (kind !== undefined && !KINDS.includes(kind))
            throw new CliError(`unrecognized plugin kind: ${kind}\n\n${commandHelp(pluginRm, ["plugin", "rm"])}`);
        if (kind === undefined && !context.flags.on("all"))
            throw new CliError("please pass --all if you'd like to remove all plugins");
        context.err.write("no plugins found to uninstall\n");
        return Promise.resolve();
    },
};
