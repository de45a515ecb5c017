import type { CommandContext } from "./context";
import type { FlagSpec } from "./flags";

/** One command: what it accepts and what it does. */
export interface Command {
    /** The words after `pulumi`, and what may follow, for `--help`: `config set <key> [value]`. */
    usage: string;
    /** One sentence or a few lines, honest about what the sandbox leaves out. */
    help: string;
    flags: FlagSpec[];
    /** How many words may follow. */
    arguments?: { least: number; most: number };
    run(context: CommandContext): Promise<void>;
}

/** The stack that a command works on. */
export const STACK_FLAG: FlagSpec = {
    name: "stack",
    short: "s",
    kind: "text",
    help: "The stack to work on (default: the selected one)",
};
export const CONFIG_FILE_FLAG: FlagSpec = {
    name: "config-file",
    kind: "text",
    help: "Read and write this file instead of Pulumi.<stack>.yaml",
};
export const JSON_FLAG: FlagSpec = { name: "json", short: "j", kind: "boolean", help: "Print JSON" };
/** Of the commands that take it in the real CLI as well. */
export const OUTPUT_FLAG: FlagSpec = {
    name: "output",
    kind: "text",
    values: ["default", "json"],
    help: "default, or json: what --json prints",
};
export const SHOW_SECRETS_FLAG: FlagSpec = {
    name: "show-secrets",
    kind: "boolean",
    help: "Print secrets in plain text",
};
export const YES_FLAG: FlagSpec = { name: "yes", short: "y", kind: "boolean", help: "Do not ask for confirmation" };

/** Flags of every command. */
export const GLOBAL_FLAGS: FlagSpec[] = [
    { name: "color", kind: "text", help: "always, never, raw or auto (default auto)" },
    { name: "cwd", short: "C", kind: "text", help: "Run as if started in this folder" },
    {
        name: "fully-qualify-stack-names",
        short: "Q",
        kind: "boolean",
        help: "Name stacks with organization and project",
    },
    { name: "help", short: "h", kind: "boolean", help: "Show this help" },
    { name: "non-interactive", kind: "boolean", help: "Never ask" },
    { name: "disable-integrity-checking", kind: "boolean", unsupported: true },
    { name: "emoji", short: "e", kind: "boolean" },
    { name: "logflow", kind: "boolean" },
    { name: "logtostderr", kind: "boolean" },
    { name: "memprofilerate", kind: "number", unsupported: true },
    { name: "otel-traces", kind: "text", unsupported: true },
    { name: "profiling", kind: "text", unsupported: true },
    { name: "tracing", kind: "text", unsupported: true },
    { name: "verbose", short: "v", kind: "number" },
];
