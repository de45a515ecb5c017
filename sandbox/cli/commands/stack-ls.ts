import { CliError } from "../cli-error";
import { type Command, JSON_FLAG, OUTPUT_FLAG } from "../command";
import { type CommandContext, print, printJson } from "../context";
import { Session } from "../session";
import { ago, tableLines } from "../table";

export const stackLs: Command = {
    usage: "stack ls",
    help: "List the stacks of the current project, or all stacks of the backend.",
    flags: [
        JSON_FLAG,
        { name: "all", short: "a", kind: "boolean", help: "List the stacks of all projects" },
        { name: "project", short: "p", kind: "text", help: "List the stacks of this project" },
        { name: "organization", short: "o", kind: "text" },
        { name: "tag", short: "t", kind: "text", unsupported: true },
        OUTPUT_FLAG,
    ],
    run: list,
};

interface Row {
    name: string;
    current: boolean;
    lastUpdate: Date | undefined;
    resourceCount: number | undefined;
}

async function list(context: CommandContext): Promise<void> {
    const session = new Session(context);
    const project = context.flags.text("project") ?? (context.flags.on("all") ? undefined : session.project?.name);
    if (project === undefined && !context.flags.on("all"))
        throw new CliError("no Pulumi.yaml found; please run this command in a project directory");
    const backend = await session.backend();
    const selected = await session.selectedStack();
    const current = selected && session.shown(selected);
    const rows: Row[] = [];
    for (const reference of await backend.list(project)) {
        const latest = (await backend.read(reference))?.latest;
        const time = latest && new Date(latest.manifest.time);
        const count = latest && (latest.resources ?? []).length;
        const name = session.shown(reference);
        rows.push({
            name,
            current: name === current,
            lastUpdate: count === undefined ? undefined : time,
            resourceCount: count,
        });
    }
    rows.sort((left, right) => (left.name < right.name ? -1 : 1));
    if (context.flags.on("json")) printJson(context, rows.map(jsonRow));
    else
        for (const line of tableLines(["NAME", "LAST UPDATE", "RESOURCE COUNT"], rows.map(textRow)))
            print(context, line);
}

function jsonRow({ name, current, lastUpdate, resourceCount }: Row): Record<string, unknown> {
    return {
        name,
        current,
        ...(lastUpdate && { lastUpdate: lastUpdate.toISOString() }),
        ...(resourceCount !== undefined && { resourceCount }),
    };
}

function textRow({ name, current, lastUpdate, resourceCount }: Row): string[] {
    return [
        current ? `${name}*` : name,
        lastUpdate === undefined ? "n/a" : ago(lastUpdate, new Date()),
        resourceCount === undefined ? "n/a" : String(resourceCount),
    ];
}
