import { spawn, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { createInterface } from "node:readline";
import type { ProgramEnd } from "../deployment/source";
import type { EventEmitter } from "../events/event-emitter";
import { isDryRun, type Operation } from "../operation";
import { locateProgram, splitArguments } from "./program";
import { type EngineServices, serveChannel } from "./program-channel";

/** The exit code by which the SDK says that it has told the user already. */
const ALREADY_TOLD = 32;

/** What is preloaded into the program. */
const PRELOADS = ["../end-with-engine.cjs", "lean-sdk.cjs"].flatMap((file) => [
    "--require",
    path.join(__dirname, file),
]);

/** Node's garbage collector starts with little room (MiB), and a program that lives for seconds pays for it; the project's own flags win. */
const ROOMY_NURSERY = ["--min-semi-space-size=64", "--max-semi-space-size=64"];

export interface ProgramAddresses {
    monitor: string;
    engine: string;
}

/** How a program reaches the engine: at its addresses, as the SDK's host is told, or without the wire. */
export interface ProgramConnection {
    addresses: ProgramAddresses;
    services: EngineServices;
}

/** A running program. */
export interface RunningProgram {
    ended: Promise<ProgramEnd>;
    stop(): void;
}

/** Runs the project's program in a Node process of its own, with the SDK that the project has installed. */
export function runNodeProgram(
    operation: Operation,
    { addresses, services }: ProgramConnection,
    events: EventEmitter,
): RunningProgram {
    const { name, options } = operation.project.runtime;
    if (name !== "nodejs") {
        return failed(
            `runtime "${name}" of Pulumi.yaml is not supported by the sandbox, only "nodejs"; use the real Pulumi CLI`,
        );
    }
    const { directory } = locateProgram(operation.project);
    const runner = resolveSdk(directory, "cmd/run");
    if (runner === undefined) {
        return failed(
            `the program in ${directory} cannot find @pulumi/pulumi: run \`npm install\` in ${operation.project.root}`,
        );
    }
    const nodeArgs = splitArguments(String(options["nodeargs"] ?? ""));
    const args = [...ROOMY_NURSERY, ...PRELOADS, ...nodeArgs, runner, ...programArguments(operation, addresses)];
    const child = spawn(process.execPath, args, {
        cwd: directory,
        env: { ...process.env, ...programEnvironment(operation) },
        stdio: ["pipe", "pipe", "pipe", "ipc"],
        serialization: "advanced",
        // In a process group of its own: a Ctrl-C at the terminal is the engine's to answer, not the program's.
        detached: true,
    });
    child.stdin?.on("error", () => undefined);
    serveChannel(child, services);
    forward(child, events);
    return { ended: ended(child), stop: () => child.kill("SIGKILL") };
}

/** The path of a module of the SDK as seen from a folder; undefined when it is not installed there. */
export function resolveSdk(directory: string, module: string): string | undefined {
    try {
        return createRequire(path.join(directory, "index.js")).resolve(`@pulumi/pulumi/${module}`);
    } catch {
        return undefined;
    }
}

function programArguments(operation: Operation, { monitor, engine }: ProgramAddresses): string[] {
    const { project, stack, parallel } = operation;
    const { directory, entryPoint } = locateProgram(project);
    const named = {
        monitor,
        engine,
        organization: stack.organization,
        project: project.name,
        "root-directory": project.root,
        stack: stack.name,
        pwd: directory,
        parallel: String(parallel),
    };
    const args = Object.entries(named).flatMap(([key, value]) => [`--${key}`, value]);
    return [...args, ...(isDryRun(operation) ? ["--dry-run"] : []), entryPoint];
}

function programEnvironment({ project, config }: Operation): NodeJS.ProcessEnv {
    const { typescript = true, tsconfig } = project.runtime.options;
    const values = Object.fromEntries([...config].map(([key, { value }]) => [key, value]));
    const secretKeys = [...config].filter(([, { secret }]) => secret).map(([key]) => key);
    return {
        PULUMI_CONFIG: JSON.stringify(values),
        PULUMI_CONFIG_SECRET_KEYS: JSON.stringify(secretKeys),
        ...(typescript === true || typescript === "true" ? { PULUMI_NODEJS_TYPESCRIPT: "true" } : {}),
        ...(typeof tsconfig === "string" ? { PULUMI_NODEJS_TSCONFIG_PATH: tsconfig } : {}),
    };
}

function forward(child: ChildProcess, events: EventEmitter): void {
    const lines = (stream: NodeJS.ReadableStream, severity: "info" | "info#err"): void => {
        createInterface({ input: stream }).on("line", (line) => events.diagnostic(severity, "", line));
    };
    if (child.stdout) lines(child.stdout, "info");
    if (child.stderr) lines(child.stderr, "info#err");
}

function ended(child: ChildProcess): Promise<ProgramEnd> {
    const kill = (): void => void child.kill("SIGKILL");
    process.once("exit", kill);
    return new Promise((resolve) => {
        const fail = (message: string, told = false): void => resolve({ ok: false, told, message });
        child.once("error", (error) =>
            fail(`Problem executing program (could not run language executor): ${error.message}`),
        );
        child.once("close", (code, signal) => {
            process.removeListener("exit", kill);
            if (code === 0) resolve({ ok: true });
            else if (code === ALREADY_TOLD) fail("run bailed", true);
            else if (code === null) fail(`an unhandled error occurred: Program ended by signal ${String(signal)}`);
            else fail(`an unhandled error occurred: Program exited with non-zero exit code: ${code}`);
        });
    });
}

function failed(message: string): RunningProgram {
    return { ended: Promise.resolve({ ok: false, told: false, message }), stop: () => undefined };
}
