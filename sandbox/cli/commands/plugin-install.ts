import { existsSync } from "node:fs";
import path from "node:path";
import { CliError } from "../cli-error";
import type { Command } from "../command";
import type { CommandContext } from "../context";

/** The sandbox's own plugins, before those of PATH. */
const OWN = path.resolve(__dirname, "../../bin");

export const pluginInstall: Command = {
    usage: "plugin install <kind> <name> [version]",
    help: "Check that a resource plugin is there: the sandbox brings its own, whose version is the SDK's, and downloads none.",
    flags: [
        { name: "server", kind: "text" },
        { name: "checksum", kind: "text" },
        { name: "exact", kind: "boolean" },
        { name: "reinstall", kind: "boolean" },
    ],
    arguments: { least: 2, most: 3 },
    run(context) {
        const [kind = "", name = ""] = context.words;
        if (kind !== "resource" || !isThere(context, name)) {
            throw new CliError(
                `the sandbox has no ${kind} plugin "${name}" and downloads none; use the real Pulumi CLI for it, or put pulumi-${kind}-${name} on PATH`,
            );
        }
        return Promise.resolve();
    },
};

function isThere({ env }: CommandContext, name: string): boolean {
    const folders = [OWN, ...(env.PATH ?? "").split(path.delimiter)];
    return folders.some((folder) => existsSync(path.join(folder, `pulumi-resource-${name}`)));
}
