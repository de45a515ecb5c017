import { CliError, SilentFailure } from "./cli-error";
import type { Command } from "./command";
import { ENTRIES, type Entry, GROUPS } from "./command-list";
import { elsewhere } from "./elsewhere";
import { commandHelp } from "./help";

/** A command and what was typed for it. */
export interface Found {
    command: Command;
    words: string[];
    /** Everything after the command's own words. */
    rest: string[];
    /** The commands that begin with the same words: what follows these, and what it is for. */
    subcommands: [word: string, summary: string][];
}

/** Only the chosen command's code is loaded. */
function loadCommand(entry: Entry): Command {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- import() would want file extensions, which the house does not write
    const module = require(`./commands/${entry.file}`) as Record<string, Command | undefined>;
    const command = module[entry.export];
    if (command === undefined) throw new Error(`commands/${entry.file} does not export ${entry.export}`);
    return command;
}

/** Every command, loaded: what a test checks. */
export function allCommands(): { words: string[]; command: Command }[] {
    return ENTRIES.map((entry) => ({ words: entry.words, command: loadCommand(entry) }));
}

/** Finds the longest command that the line begins with; flags that stand before or between its words are kept. */
export function findCommand(argv: string[]): Found | undefined {
    const leading = leadingFlags(argv);
    const words = argv.slice(leading.length);
    if (words[0] === "help") return findCommand([...words.slice(1), "--help"]);
    for (let count = Math.min(3, words.length); count > 0; count--) {
        const typed = words.slice(0, count);
        const command = commandOf(typed);
        if (command === undefined) continue;
        return { command, words: typed, rest: [...leading, ...words.slice(count)], subcommands: subcommandsOf(typed) };
    }
    return undefined;
}

function commandOf(typed: string[]): Command | undefined {
    const entry = ENTRIES.find((candidate) => spells(candidate, typed));
    if (entry !== undefined) return loadCommand(entry);
    const group = GROUPS.find((candidate) => spells(candidate, typed));
    return group && groupCommand(group);
}

/** A group alone shows its help, as one who forgot the rest needs it. */
function groupCommand({ words, summary }: Pick<Entry, "words" | "summary">): Command {
    const command: Command = {
        usage: words.join(" "),
        help: `${summary}.`,
        flags: [],
        run: (context) => {
            context.out.write(commandHelp(command, words, subcommandsOf(words)));
            return Promise.reject(new SilentFailure());
        },
    };
    return command;
}

/** Global flags before the first word: `pulumi -C dir up`. */
function leadingFlags(argv: string[]): string[] {
    let count = 0;
    while (argv[count]?.startsWith("-") === true)
        count += ["-C", "--cwd", "--color", "-v", "--verbose"].includes(argv[count] ?? "") ? 2 : 1;
    return argv.slice(0, count);
}

function spells(entry: Pick<Entry, "words" | "aliases">, typed: string[]): boolean {
    if (entry.words.length !== typed.length) return false;
    return entry.words.every(
        (word, at) =>
            word === typed[at] || (at === typed.length - 1 && (entry.aliases ?? []).includes(typed[at] ?? "")),
    );
}

function subcommandsOf(words: string[]): Found["subcommands"] {
    return [...GROUPS, ...ENTRIES]
        .filter(
            (entry) => entry.words.length === words.length + 1 && words.every((word, at) => entry.words[at] === word),
        )
        .map((entry) => [entry.words.at(-1) ?? "", entry.summary]);
}

/** The error for words that are no command; those of the real CLI are named as such. */
export function unknownCommand(words: string[]): CliError {
    const parent = subcommandsOf(words.slice(0, -1)).length > 0 ? words.slice(0, -1) : [];
    const unknown = words[parent.length] ?? "";
    const within = ["pulumi", ...parent].join(" ");
    return (
        elsewhere(words) ??
        new CliError(`unknown command "${unknown}" for "${within}"\nRun '${within} --help' for usage.`)
    );
}

/** What `pulumi` alone prints. */
export function rootHelp(): string {
    const names = ENTRIES.map((entry) => entry.words.join(" "));
    const width = Math.max(...names.map((name) => name.length));
    return [
        "Pulumi's command line for the sandbox: real programs, providers and state, no network.",
        "What it does not support says so and names the real CLI (https://www.pulumi.com/docs/install/).",
        "",
        "Usage:",
        "  pulumi [command]",
        "",
        "Commands:",
        ...ENTRIES.map((entry, at) => `  ${(names[at] ?? "").padEnd(width)}   ${entry.summary}`),
        "",
        "Use `pulumi [command] --help` for more information about a command.",
        "",
    ].join("\n");
}
