import { CliError } from "../cli-error";
import { type Command, JSON_FLAG, OUTPUT_FLAG, STACK_FLAG } from "../command";
import { type CommandContext, print, printJson } from "../context";
import { Session } from "../session";
import { readTags, writeTags } from "../../backend/tags";
import { tableLines } from "../table";

export const tagLs: Command = {
    usage: "stack tag ls",
    help: "List a stack's tags.",
    flags: [STACK_FLAG, JSON_FLAG, OUTPUT_FLAG],
    async run(context) {
        const { tags } = await open(context);
        const entries = [...tags].sort(([left], [right]) => (left < right ? -1 : 1));
        if (context.flags.on("json")) printJson(context, Object.fromEntries(entries));
        else for (const line of tableLines(["NAME", "VALUE"], entries)) print(context, line);
    },
};

export const tagGet: Command = {
    usage: "stack tag get <name>",
    help: "Print the value of a tag.",
    flags: [STACK_FLAG],
    arguments: { least: 1, most: 1 },
    async run(context) {
        const { tags, shown } = await open(context);
        const name = context.words[0] ?? "";
        const value = tags.get(name);
        if (value === undefined) throw new CliError(`stack tag '${name}' not found for stack '${shown}'`);
        print(context, value);
    },
};

export const tagSet: Command = {
    usage: "stack tag set <name> <value>",
    help: "Set a tag.",
    flags: [STACK_FLAG],
    arguments: { least: 2, most: 2 },
    async run(context) {
        const { tags, save } = await open(context);
        tags.set(context.words[0] ?? "", context.words[1] ?? "");
        await save();
    },
};

export const tagRm: Command = {
    usage: "stack tag rm <name>",
    help: "Remove a tag; one that is not there is fine.",
    flags: [STACK_FLAG],
    arguments: { least: 1, most: 1 },
    async run(context) {
        const { tags, save } = await open(context);
        tags.delete(context.words[0] ?? "");
        await save();
    },
};

async function open(
    context: CommandContext,
): Promise<{ tags: Map<string, string>; shown: string; save(): Promise<void> }> {
    const session = new Session(context);
    const reference = await session.requireStack(undefined, false);
    const backend = await session.backend();
    const tags = await readTags(backend.store, reference);
    return { tags, shown: session.shown(reference), save: () => writeTags(backend.store, reference, tags) };
}
