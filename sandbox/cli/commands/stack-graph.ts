import { writeFileSync } from "node:fs";
import path from "node:path";
import { CliError, openProblem } from "../cli-error";
import { type Command, STACK_FLAG } from "../command";
import type { CommandContext } from "../context";
import { Session } from "../session";
import { dotOf } from "../state/dot";

const DEPENDENCY_COLOR = "#246C60";
const PARENT_COLOR = "#AA6639";

export const stackGraph: Command = {
    usage: "stack graph <filename>",
    help: "Write the resources of a stack's last update, and how they depend on one another, to a file in the DOT format.",
    flags: [
        STACK_FLAG,
        { name: "ignore-parent-edges", kind: "boolean", help: "Leave parents out" },
        { name: "ignore-dependency-edges", kind: "boolean", help: "Leave dependencies out" },
        { name: "dependency-edge-color", kind: "text", help: `Color of dependencies (default "${DEPENDENCY_COLOR}")` },
        { name: "parent-edge-color", kind: "text", help: `Color of parents (default "${PARENT_COLOR}")` },
        { name: "short-node-name", kind: "boolean", help: "Label the nodes by the resources' names" },
        { name: "dot-fragment", kind: "text", help: "DOT to put at the top of the graph" },
    ],
    arguments: { least: 1, most: 1 },
    run: writeGraph,
};

async function writeGraph(context: CommandContext): Promise<void> {
    const { flags, words } = context;
    const [name = ""] = words;
    const session = new Session(context);
    const latest = await (await session.backend()).readVerified(await session.requireStack());
    const dot = dotOf(latest?.resources ?? [], {
        parents: !flags.on("ignore-parent-edges"),
        dependencies: !flags.on("ignore-dependency-edges"),
        parentColor: flags.text("parent-edge-color") ?? PARENT_COLOR,
        dependencyColor: flags.text("dependency-edge-color") ?? DEPENDENCY_COLOR,
        shortNames: flags.on("short-node-name"),
        fragment: flags.text("dot-fragment") ?? "",
    });
    try {
        writeFileSync(path.resolve(context.cwd, name), dot);
    } catch (error) {
        throw new CliError(openProblem(name, error));
    }
    context.err.write(`Wrote stack dependency graph to \`${name}\`\n`);
}
