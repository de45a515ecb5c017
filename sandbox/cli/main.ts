import path from "node:path";
import { statSync } from "node:fs";
import { CliError, EXIT, SilentFailure } from "./cli-error";
import { type Command, GLOBAL_FLAGS } from "./command";
import { findCommand, type Found, rootHelp, unknownCommand } from "./commands";
import { type CommandContext, isTruthy } from "./context";
import { type Flags, parseFlags } from "./flags";
import { commandHelp } from "./help";
import { SANDBOX_VERSION } from "./version";

/** Runs one command line and returns the exit code. Every problem is told in one line on stderr. */
export async function main(argv: string[]): Promise<number> {
    process.stdout.on("error", ignoreClosedPipe);
    process.stderr.on("error", ignoreClosedPipe);
    const code = await exitCodeOf(argv);
    // An inline program that was stopped never answers, and its connection would keep this process alive for as long as its host.
    if (argv.some((word) => word.startsWith("--client"))) process.exit(code);
    return code;
}

async function exitCodeOf(argv: string[]): Promise<number> {
    try {
        await run(argv);
        return 0;
    } catch (error) {
        if (error instanceof SilentFailure) return error.exitCode;
        process.stderr.write(`error: ${messageOf(error)}\n`);
        return error instanceof CliError ? error.exitCode : EXIT.error;
    }
}

/** A reader that has seen enough (`pulumi stack | head`) must not end an update half-way. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
    if (error.code !== "EPIPE") throw error;
}

function messageOf(error: unknown): string {
    return error instanceof Error ? error.message : String(error);
}

async function run(argv: string[]): Promise<void> {
    const found = findCommand(argv);
    if (found === undefined) {
        runRoot(argv);
        return;
    }
    const { command } = found;
    const { flags, rest } = parseFlags(found.rest, [...command.flags, ...GLOBAL_FLAGS]);
    if (flags.on("help")) {
        process.stdout.write(commandHelp(command, found.words));
        return;
    }
    checkArguments(command, found, rest);
    await command.run(contextOf(flags, rest));
}

function runRoot(argv: string[]): void {
    const { flags, rest } = parseFlags(argv, [...GLOBAL_FLAGS, { name: "version", kind: "boolean" }]);
    if (rest[0] !== undefined) throw unknownCommand(rest);
    if (flags.on("version")) {
        process.stdout.write(`${SANDBOX_VERSION}\n`);
        return;
    }
    process.stdout.write(rootHelp());
}

/** The words of the Pulumi CLI, which prints the command's help as well. */
function checkArguments(command: Command, found: Found, rest: string[]): void {
    const { least, most } = command.arguments ?? { least: 0, most: 0 };
    if (rest.length >= least && rest.length <= most) return;
    const [first] = rest;
    if (found.isGroup && first !== undefined) throw unknownCommand([...found.words, first]);
    process.stdout.write(commandHelp(command, found.words));
    if (least === most) throw new CliError(`accepts ${most} arg(s), received ${rest.length}`);
    if (rest.length < least) throw new CliError(`requires at least ${least} arg(s), only received ${rest.length}`);
    throw new CliError(`accepts at most ${most} arg(s), received ${rest.length}`);
}

function contextOf(flags: Flags, words: string[]): CommandContext {
    const { env, stdin, stdout, stderr } = process;
    const cwd = path.resolve(flags.text("cwd") ?? ".");
    if (flags.given("cwd")) enter(cwd);
    const interactive =
        stdin.isTTY &&
        stdout.isTTY &&
        !flags.on("non-interactive") &&
        !isTruthy(env.PULUMI_NON_INTERACTIVE) &&
        env.CI === undefined;
    return {
        flags,
        words,
        env,
        cwd,
        input: stdin,
        out: stdout,
        err: stderr,
        interactive,
        color: usesColor(flags, env, stdout),
    };
}

function enter(folder: string): void {
    const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
    if (!isFolder) throw new CliError(`chdir ${folder}: no such file or directory`);
    process.chdir(folder);
}

function usesColor(flags: Flags, env: NodeJS.ProcessEnv, out: NodeJS.WriteStream): boolean {
    const choice = flags.text("color") ?? "auto";
    if (!["always", "never", "raw", "auto"].includes(choice)) {
        throw new CliError(`unsupported color option: '${choice}'.  Supported values are: always, never, raw, auto`);
    }
    return choice === "always" || (choice === "auto" && out.isTTY && (env.NO_COLOR ?? "") === "");
}
