import { type Command, GLOBAL_FLAGS } from "./command";
import type { FlagSpec } from "./flags";

/** The `--help` of one command. `words` is what was typed, so an alias shows as itself. */
export function commandHelp(
    command: Command,
    words: string[],
    subcommands: [word: string, summary: string][] = [],
): string {
    const usage = command.usage.startsWith(words.join(" "))
        ? command.usage
        : [...words, ...command.usage.split(" ").slice(words.length)].join(" ");
    const lines = [command.help, "", "Usage:", `  pulumi ${usage} [flags]`.replace("[flags] [flags]", "[flags]")];
    if (subcommands.length > 0) {
        const width = Math.max(...subcommands.map(([word]) => word.length));
        lines.push("", "Commands:", ...subcommands.map(([word, summary]) => `  ${word.padEnd(width)}   ${summary}`));
    }
    return `${[...lines, ...flagLines("Flags:", command.flags), ...flagLines("Global Flags:", GLOBAL_FLAGS)].join("\n")}\n`;
}

function flagLines(title: string, flags: FlagSpec[]): string[] {
    const shown = flags.filter((flag) => flag.help !== undefined && flag.unsupported !== true);
    if (shown.length === 0) return [];
    const names = shown.map((flag) => {
        const value = { boolean: "", text: " string", number: " int", list: " stringArray", optional: "[=string]" }[
            flag.kind
        ];
        return `${flag.short === undefined ? "    " : `-${flag.short}, `}--${flag.name}${value}`;
    });
    const width = Math.max(...names.map((name) => name.length));
    return ["", title, ...shown.map((flag, at) => `  ${(names[at] ?? "").padEnd(width)}   ${flag.help ?? ""}`)];
}
