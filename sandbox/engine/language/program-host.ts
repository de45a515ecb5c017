import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import type { Writable } from "node:stream";
import { shortLived } from "../../node-flags";
import type { ProgramEnd } from "../deployment/source";
import type { Project } from "../operation";
import { locateProgram, splitArguments } from "./program";

const preload = (...files: string[]): string[] => files.flatMap((file) => ["--require", path.join(__dirname, file)]);

/** Where the process reads its orders (`await-orders.cjs`): behind standard input, output and error and the channel of messages. */
const ORDERS = 4;

/** What the SDK sets as it loads; code that V8 has kept is of use only under the same flags from the start. */
export const SDK_FLAG = "--allow-natives-syntax";

/** The exit code by which the SDK says that it has told the user already. */
const ALREADY_TOLD = 32;

/** A Node process in which the SDK that the project has installed is loaded, and which waits to be told what to run. */
export class ProgramHost {
    /** How the process ends; it may do so before it is told anything. */
    readonly ended: Promise<ProgramEnd>;

    private constructor(private readonly child: ChildProcess) {
        this.ended = endOf(child);
        // A process that is gone takes neither orders nor input: its end tells why.
        this.orders.on("error", () => undefined);
        child.stdin?.on("error", () => undefined);
    }

    /** Starts the process; throws when the project's runtime is not Node.js or it has no SDK. */
    static open(project: Project, env: NodeJS.ProcessEnv): ProgramHost {
        const { name, options } = project.runtime;
        if (name !== "nodejs") {
            throw new Error(
                `runtime "${name}" of Pulumi.yaml is not supported by the sandbox, only "nodejs"; use the real Pulumi CLI`,
            );
        }
        const { directory } = locateProgram(project);
        const runner = resolveSdk(directory, "cmd/run");
        if (runner === undefined) {
            throw new Error(
                `the program in ${directory} cannot find @pulumi/pulumi: run \`npm install\` in ${project.root}`,
            );
        }
        const args = [
            ...shortLived,
            SDK_FLAG,
            ...preload("../end-with-engine.cjs", "lean-sdk.cjs"),
            // The project's own flags win.
            ...splitArguments(String(options["nodeargs"] ?? "")),
            ...preload("await-orders.cjs"),
            runner,
        ];
        const child = spawn(process.execPath, args, {
            cwd: directory,
            env: { ...env, STRATA_PROGRAM_ORDERS: String(ORDERS) },
            stdio: ["pipe", "pipe", "pipe", "ipc", "pipe"],
            serialization: "advanced",
            // In a process group of its own: a Ctrl-C at the terminal is the engine's to answer, not the program's.
            detached: true,
        });
        return new ProgramHost(child);
    }

    /** Runs the SDK's host with these arguments and additions to the environment. */
    start(args: string[], env: Record<string, string>): ChildProcess {
        this.orders.end(JSON.stringify({ args, env }));
        return this.child;
    }

    /** Ends a process that nothing was ordered of. */
    close(): void {
        this.orders.end();
    }

    private get orders(): Writable {
        return this.child.stdio[ORDERS] as Writable;
    }
}

function endOf(child: ChildProcess): Promise<ProgramEnd> {
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

/** The path of a module of the SDK as seen from a folder; undefined when it is not installed there. */
export function resolveSdk(directory: string, module: string): string | undefined {
    try {
        return createRequire(path.join(directory, "index.js")).resolve(`@pulumi/pulumi/${module}`);
    } catch {
        return undefined;
    }
}
