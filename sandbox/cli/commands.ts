import { CliError } from "./cli-error";
import type { Command } from "./command";

interface Entry {
    /** The words, and other spellings of the last one. */
    words: string[];
    aliases?: string[];
    summary: string;
    /** The module in `commands/` and its export. */
    file: string;
    export: string;
}

const ENTRIES: Entry[] = [
    {
        words: ["up"],
        aliases: ["update"],
        summary: "Create or update the resources in a stack",
        file: "up",
        export: "up",
    },
    { words: ["preview"], aliases: ["pre"], summary: "Show what an update would do", file: "up", export: "preview" },
    { words: ["refresh"], summary: "Compare the state with the providers", file: "refresh", export: "refresh" },
    {
        words: ["destroy"],
        aliases: ["down", "dn"],
        summary: "Delete all resources of a stack",
        file: "destroy",
        export: "destroy",
    },
    { words: ["cancel"], summary: "Remove a stack's lock", file: "cancel", export: "cancel" },
    { words: ["stack"], summary: "Show the current stack, and manage stacks", file: "stack", export: "stack" },
    {
        words: ["stack", "init"],
        aliases: ["new", "create", "setup"],
        summary: "Create a stack",
        file: "stack-init",
        export: "stackInit",
    },
    { words: ["stack", "select"], summary: "Select a stack", file: "stack-select", export: "stackSelect" },
    { words: ["stack", "unselect"], summary: "Select no stack", file: "stack-select", export: "stackUnselect" },
    { words: ["stack", "ls"], aliases: ["list"], summary: "List stacks", file: "stack-ls", export: "stackLs" },
    {
        words: ["stack", "rm"],
        aliases: ["remove", "delete"],
        summary: "Remove a stack",
        file: "stack-rm",
        export: "stackRm",
    },
    { words: ["stack", "rename"], summary: "Rename a stack", file: "stack-rename", export: "stackRename" },
    { words: ["stack", "output"], summary: "Show a stack's outputs", file: "stack-output", export: "stackOutput" },
    { words: ["stack", "export"], summary: "Print a stack's deployment", file: "stack-export", export: "stackExport" },
    {
        words: ["stack", "import"],
        summary: "Replace a stack's deployment",
        file: "stack-import",
        export: "stackImport",
    },
    {
        words: ["stack", "history"],
        aliases: ["hist"],
        summary: "List past updates",
        file: "stack-history",
        export: "stackHistory",
    },
    {
        words: ["stack", "tag", "ls"],
        aliases: ["list"],
        summary: "List a stack's tags",
        file: "stack-tag",
        export: "tagLs",
    },
    { words: ["stack", "tag", "get"], summary: "Print a tag", file: "stack-tag", export: "tagGet" },
    { words: ["stack", "tag", "set"], summary: "Set a tag", file: "stack-tag", export: "tagSet" },
    { words: ["stack", "tag", "rm"], aliases: ["remove"], summary: "Remove a tag", file: "stack-tag", export: "tagRm" },
    {
        words: ["state", "delete"],
        aliases: ["rm", "remove"],
        summary: "Take resources out of the state",
        file: "state-delete",
        export: "stateDelete",
    },
    {
        words: ["state", "rename"],
        summary: "Rename a resource of the state",
        file: "state-rename",
        export: "stateRename",
    },
    {
        words: ["state", "protect"],
        summary: "Protect resources of the state",
        file: "state-mark",
        export: "stateProtect",
    },
    {
        words: ["state", "unprotect"],
        summary: "Let protected resources be deleted",
        file: "state-mark",
        export: "stateUnprotect",
    },
    {
        words: ["state", "taint"],
        summary: "Have resources replaced next time",
        file: "state-mark",
        export: "stateTaint",
    },
    {
        words: ["state", "untaint"],
        summary: "Have tainted resources not replaced",
        file: "state-mark",
        export: "stateUntaint",
    },
    { words: ["config"], summary: "List a stack's configuration, and manage it", file: "config", export: "config" },
    { words: ["config", "get"], summary: "Print a value", file: "config-get", export: "configGet" },
    { words: ["config", "set"], summary: "Set a value", file: "config-set", export: "configSet" },
    { words: ["config", "set-all"], summary: "Set several values", file: "config-set-all", export: "configSetAll" },
    {
        words: ["config", "rm"],
        aliases: ["remove", "delete"],
        summary: "Remove a value",
        file: "config-rm",
        export: "configRm",
    },
    {
        words: ["config", "rm-all"],
        aliases: ["remove-all", "delete-all"],
        summary: "Remove several values",
        file: "config-rm",
        export: "configRmAll",
    },
    {
        words: ["config", "cp"],
        aliases: ["copy"],
        summary: "Copy the configuration to another stack",
        file: "config-cp",
        export: "configCp",
    },
    {
        words: ["config", "refresh"],
        summary: "Take the configuration from the last update",
        file: "config-refresh",
        export: "configRefresh",
    },
    { words: ["login"], summary: "Choose the folder that keeps state", file: "login", export: "login" },
    { words: ["logout"], summary: "Forget that folder", file: "login", export: "logout" },
    { words: ["whoami"], summary: "Show user and backend", file: "whoami", export: "whoami" },
    {
        words: ["plugin", "ls"],
        aliases: ["list"],
        summary: "List installed plugins",
        file: "plugin-ls",
        export: "pluginLs",
    },
    {
        words: ["plugin", "install"],
        summary: "Check that the sandbox has a provider",
        file: "plugin-install",
        export: "pluginInstall",
    },
    { words: ["about"], summary: "Show versions and the current stack", file: "about", export: "about" },
    { words: ["version"], summary: "Print the version", file: "version", export: "version" },
];

/** Commands of the real CLI that the sandbox does not have. */
const ELSEWHERE = new Set(
    "new console import install env org project deployment api insights do policy schema package convert watch logs template neo gen-completion gen-markdown".split(
        " ",
    ),
);

/** A command and what was typed for it. */
export interface Found {
    command: Command;
    words: string[];
    /** Everything after the command's own words. */
    rest: string[];
    /** Other commands begin with the same words. */
    isGroup: boolean;
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
        const entry = ENTRIES.find((candidate) => spells(candidate, typed));
        if (entry === undefined) continue;
        const rest = [...leading, ...words.slice(count)];
        return { command: loadCommand(entry), words: typed, rest, isGroup: childrenOf(entry.words).length > 0 };
    }
    return undefined;
}

/** Global flags before the first word: `pulumi -C dir up`. */
function leadingFlags(argv: string[]): string[] {
    let count = 0;
    while (argv[count]?.startsWith("-") === true)
        count += ["-C", "--cwd", "--color", "-v", "--verbose"].includes(argv[count] ?? "") ? 2 : 1;
    return argv.slice(0, count);
}

function spells(entry: Entry, typed: string[]): boolean {
    if (entry.words.length !== typed.length) return false;
    return entry.words.every(
        (word, at) =>
            word === typed[at] || (at === typed.length - 1 && (entry.aliases ?? []).includes(typed[at] ?? "")),
    );
}

function childrenOf(words: string[]): Entry[] {
    return ENTRIES.filter(
        (entry) => entry.words.length > words.length && words.every((word, at) => entry.words[at] === word),
    );
}

/** The error for words that are no command; those of the real CLI are named as such. */
export function unknownCommand(words: string[]): CliError {
    const [first = "", second] = words;
    const parent = words.slice(0, -1);
    const children = childrenOf(words).map((entry) => entry.words[words.length]);
    if (children.length > 0)
        return new CliError(`\`pulumi ${words.join(" ")}\` needs a command: ${children.join(", ")}`);
    const known = ELSEWHERE.has(first) || (second !== undefined && REAL_SUBCOMMANDS.has(`${first} ${second}`));
    if (known)
        return new CliError(
            `the sandbox does not have \`pulumi ${ELSEWHERE.has(first) ? first : words.join(" ")}\`; use the real Pulumi CLI for it`,
        );
    const unknown = parent.length > 0 && childrenOf(parent).length > 0 ? words.at(-1) : first;
    const within = ["pulumi", ...(unknown === first ? [] : parent)].join(" ");
    return new CliError(`unknown command "${unknown ?? first}" for "${within}"\nRun '${within} --help' for usage.`);
}

const REAL_SUBCOMMANDS = new Set([
    ...["change-secrets-provider", "graph", "get", "drift", "schedule", "webhook", "migrate"].map(
        (word) => `stack ${word}`,
    ),
    ...["edit", "get", "move", "repair", "upgrade"].map((word) => `state ${word}`),
    "config env",
    ...["rm", "run"].map((word) => `plugin ${word}`),
]);

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
