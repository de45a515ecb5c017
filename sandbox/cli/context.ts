import type { Flags } from "./flags";

/** What a command line takes from the process around it. */
export interface Surroundings {
    env: NodeJS.ProcessEnv;
    stdin: NodeJS.ReadStream;
    stdout: NodeJS.WriteStream;
    stderr: NodeJS.WriteStream;
    cwd(): string;
    chdir(folder: string): void;
}

/** What a command is given: its words and flags, and what is around it. */
export interface CommandContext {
    flags: Flags;
    words: string[];
    env: NodeJS.ProcessEnv;
    /** The folder of `--cwd`, else the current one. */
    cwd: string;
    input: NodeJS.ReadStream;
    out: NodeJS.WriteStream;
    err: NodeJS.WriteStream;
    /** A person can be asked. */
    interactive: boolean;
    /** Whether to colour what is printed. */
    color: boolean;
}

/** Prints a line to stdout. */
export function print(context: CommandContext, line = ""): void {
    context.out.write(`${line}\n`);
}

/** Prints JSON as the Pulumi CLI does: two spaces, keys in the order given. */
export function printJson(context: CommandContext, value: unknown): void {
    print(context, JSON.stringify(value, undefined, 2));
}

export function warn(context: CommandContext, message: string): void {
    context.err.write(`warning: ${message}\n`);
}

/** True for PULUMI_* switches that are set to 1 or true. */
export function isTruthy(value: string | undefined): boolean {
    return value !== undefined && /^(1|t|true)$/i.test(value);
}
