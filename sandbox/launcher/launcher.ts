import fs from "node:fs";
import path from "node:path";
import { readCommandLine, type CommandLine } from "./command-line";
import { guardConfig } from "./config-guard";
import { hasStack, sandboxEnvironment } from "./local-state";
import { findRealCli } from "./real-cli";
import { run, type Program } from "./run";

export interface LauncherOptions {
    args: string[];
    env: NodeJS.ProcessEnv;
    folder: string;
    /** The folder of the sandbox's `pulumi` and its plugins. */
    sandboxBin: string;
    out: NodeJS.WritableStream;
    /** Runs the sandbox's `pulumi` within this process; left out, that gets a process of its own. */
    pulumi?: (args: string[]) => Promise<number>;
}

/** The stack of `npm start`: always in the sandbox, whatever else is installed. */
export const localStack = "local";

const start = ["up", "--stack", localStack, "--yes", "--skip-preview", "--policy-pack", "policy-pack"];
const stop = ["destroy", "--stack", localStack, "--yes", "--skip-preview"];
/** Commands that may be the first ever on a stack whose config is committed. */
const stackMakers: ReadonlySet<string> = new Set(["preview", "pre", "up", "update"]);

const nextSteps = `Change a size in Pulumi.local.yaml and run npm start again: only what changed is updated.
npm stop takes everything down.
`;

function findProject(folder: string): string | undefined {
    const up = path.dirname(folder);
    if (fs.existsSync(path.join(folder, "Pulumi.yaml"))) return folder;
    return up === folder ? undefined : findProject(up);
}

function projectOf(options: LauncherOptions, line: CommandLine): string {
    const from = path.resolve(options.folder, line.folder ?? ".");
    const project = findProject(from) ?? findProject(path.resolve(options.sandboxBin, "..", ".."));
    if (project !== undefined) return project;
    throw new Error(`no Pulumi.yaml in ${from} or above it; run this in the folder of a Pulumi project`);
}

function sandboxed(options: LauncherOptions, project: string, args: string[], folder: string): Program {
    return {
        file: process.execPath,
        args: [path.join(options.sandboxBin, "pulumi"), ...args],
        folder,
        env: sandboxEnvironment(project, options.sandboxBin, options.env),
        output: "inherit",
    };
}

/** A committed config is enough to preview or deploy: its stack is made on first use. */
async function ensureStack(options: LauncherOptions, project: string, stack: string): Promise<number> {
    const config = path.join(project, `Pulumi.${stack}.yaml`);
    const ownBackend = options.env.PULUMI_BACKEND_URL === undefined;
    if (!ownBackend || !fs.existsSync(config) || hasStack(project, stack)) return 0;
    const restore = guardConfig(config);
    try {
        return await run({ ...sandboxed(options, project, ["stack", "init", stack], project), output: "errors" });
    } finally {
        restore();
    }
}

async function runInSandbox(options: LauncherOptions, args: string[], folder: string): Promise<number> {
    const line = readCommandLine(args, options.env);
    const project = projectOf(options, line);
    if (line.stack !== undefined && stackMakers.has(line.command ?? "")) {
        const made = await ensureStack(options, project, line.stack);
        if (made !== 0) return made;
    }
    if (options.pulumi === undefined) return run(sandboxed(options, project, args, folder));
    Object.assign(process.env, sandboxEnvironment(project, options.sandboxBin, options.env));
    process.chdir(folder);
    return options.pulumi(args);
}

async function runStart(options: LauncherOptions): Promise<number> {
    const project = projectOf(options, readCommandLine([], {}));
    const code = await runInSandbox(options, [...start, ...options.args.slice(1)], project);
    if (code === 0) options.out.write(nextSteps);
    return code;
}

async function runStop(options: LauncherOptions): Promise<number> {
    const project = projectOf(options, readCommandLine([], {}));
    if (options.env.PULUMI_BACKEND_URL === undefined && !hasStack(project, localStack)) {
        options.out.write("The local stack is not there: nothing to take down.\n");
        return 0;
    }
    return runInSandbox(options, [...stop, ...options.args.slice(1)], project);
}

/**
 * Runs a command line: `start` and `stop` are the local stack's, everything else goes to a `pulumi`: the real one when there
 * is one and the stack is not the local one, else the sandbox. Resolves to the exit code.
 */
export async function launch(options: LauncherOptions): Promise<number> {
    if (options.args[0] === "start") return runStart(options);
    if (options.args[0] === "stop") return runStop(options);
    const line = readCommandLine(options.args, options.env);
    const real = findRealCli(options.env.PATH ?? "", path.join(options.sandboxBin, "pulumi"));
    if (real === undefined || line.stack === localStack) return runInSandbox(options, options.args, options.folder);
    return run({ file: real, args: options.args, folder: options.folder, env: options.env, output: "inherit" });
}
