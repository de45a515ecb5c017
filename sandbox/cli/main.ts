import path from "node:path";
import { statSync } from "node:fs";
import { CliError, EXIT, SilentFailure } from "./cli-error";
import { type Command, GLOBAL_FLAGS } from "./command";
import { findCommand, type Found, rootHelp, unknownCommand } from "./commands";
import { type CommandContext, isTruthy, type Surroundings } from "./context";
import { elsewhere } from "./elsewhere";
import { refuseTogether } from "./exclusive-flags";
import { type Flags, parseFlags } from "./flags";
import { commandHelp } from "./help";
import { SANDBOX_VERSION } from "./version";

/** Runs the command line of this process and returns the exit code. */
export async function main(argv: string[]): Promise<number> {
    process.stdout.on("error", ignoreClosedPipe);
    process.stderr.on("error", ignoreClosedPipe);
    const code = await runCommandLine(argv, process);
    // An inline program that was stopped never answers, and its connection would keep this process alive for as long as its host.
    if (argv.some((word) => word.startsWith("--client"))) process.exit(code);
    return code;
}

/** Runs one command line and returns its exit code. Every problem is told in one line on stderr. */
export async function runCommandLine(argv: string[], around: Surroundings): Promise<number> {
    try {
        await run(argv, around);
        return 0;
    } catch (error) {
        if (error instanceof SilentFailure) return error.exitCode;
        around.stderr.write(`error: ${messageOf(error)}\n`);
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

async function run(argv: string[], around: Surroundings): Promise<void> {
    const found = findCommand(argv);
    if (found === undefined) {
        runRoot(argv, around);
        return;
    }
    const { command } = found;
    // Flags of a command that is not here are none of those that its group has.
    const unknown = found.subcommands.length > 0 ? elsewhere(wordsOf(found)) : undefined;
    if (unknown !== undefined) throw unknown;
    const { flags, rest } = parseFlags(found.rest, [...command.flags, ...GLOBAL_FLAGS]);
    if (flags.on("help")) {
        around.stdout.write(commandHelp(command, found.words, found.subcommands));
        return;
    }
    checkArguments(command, found, rest, around);
    refuseTogether(flags, ["output", "json"]);
    await command.run(contextOf(flags, rest, around));
}

function wordsOf({ words, rest }: Found): string[] {
    return [...words, ...rest.filter((word) => !word.startsWith("-"))];
}

function runRoot(argv: string[], { stdout }: Surroundings): void {
    const unknown = elsewhere(argv.filter((word) => !word.startsWith("-")));
    if (unknown !== undefined) throw unknown;
    const { flags, rest } = parseFlags(argv, [...GLOBAL_FLAGS, { name: "version", kind: "boolean" }]);
    if (flags.on("help")) rest.length = 0;
    if (rest[0] !== undefined) throw unknownCommand(rest);
    if (flags.on("version")) {
        stdout.write(`${SANDBOX_VERSION}\n`);
        return;
    }
    stdout.write(rootHelp());
}

/** The words of the Pulumi CLI, which prints the command's help as well. */
function checkArguments(command: Command, found: Found, rest: string[], { stdout }: Surroundings): void {
    const { least, most } = command.arguments ?? { least: 0, most: 0 };
    if (rest.length >= least && rest.length <= most) return;
    const [first] = rest;
    if (found.subcommands.length > 0 && first !== undefined) throw unknownCommand([...found.words, first]);
    stdout.write(commandHelp(command, found.words, found.subcommands));
    if (least === most) throw new CliError(`accepts ${most} arg(s), received ${rest.length}`);
    if (rest.length < least) throw new CliError(`requires at least ${least} arg(s), only received ${rest.length}`);
    throw new CliError(`accepts at most ${most} arg(s), received ${rest.length}`);
}

function contextOf(flags: Flags, words: string[], around: Surroundings): CommandContext {
    const { env, stdin, stdout, stderr } = around;
    const cwd = path.resolve(around.cwd(), flags.text("cwd") ?? ".");
    if (flags.given("cwd")) enter(cwd, around);
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

function enter(folder: string, around: Surroundings): void {
    const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
    if (!isFolder) throw new CliError(`chdir ${folder}: no such file or directory`);
    around.chdir(folder);
}

function usesColor(flags: Flags, env: NodeJS.ProcessEnv, out: NodeJS.WriteStream): boolean {
    const choice = flags.text("color") ?? "auto";
    if (!["always", "never", "raw", "auto"].includes(choice)) {
        throw new CliError(`unsupported color option: '${choice}'.  Supported values are: always, never, raw, auto`);
    }
    return choice === "always" || (choice === "auto" && out.isTTY && (env.NO_COLOR ?? "") === "");
}
