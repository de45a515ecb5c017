import { spawn } from "node:child_process";
import os from "node:os";

/** A program to run in the place of the launcher: it gets the terminal and the signals. */
export interface Program {
    file: string;
    args: string[];
    folder: string;
    env: NodeJS.ProcessEnv;
    /** `"inherit"` hands the terminal on; `"errors"` shows only what goes wrong. */
    output: "inherit" | "errors";
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const signalExitBase = 128;

/** Whether a signal sent to the launcher must be handed on: a Ctrl-C at the terminal reaches the program by itself, and a second one would mean "stop at once". */
function mustForward(signal: NodeJS.Signals): boolean {
    return !(signal === "SIGINT" && process.stdin.isTTY);
}

/** Runs a program to its end; resolves to its exit code, or as a shell would say it when a signal ended it. */
export function run(program: Program): Promise<number> {
    return new Promise((resolve, reject) => {
        const quiet = program.output === "errors";
        const child = spawn(program.file, program.args, {
            cwd: program.folder,
            env: program.env,
            stdio: quiet ? ["ignore", "ignore", "inherit"] : "inherit",
        });
        const forward = (signal: NodeJS.Signals): void => {
            if (mustForward(signal)) child.kill(signal);
        };
        for (const signal of signals) process.on(signal, forward);
        const done = (): void => {
            for (const signal of signals) process.removeListener(signal, forward);
        };
        child.once("error", (error) => {
            done();
            reject(new Error(`${program.file}: cannot be started: ${error.message}`, { cause: error }));
        });
        child.once("close", (code, signal) => {
            done();
            resolve(code ?? signalExitBase + (signal === null ? 1 : os.constants.signals[signal]));
        });
    });
}
