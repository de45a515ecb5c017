import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";

/** How long a plugin may take to print its port, in milliseconds. */
const START_TIMEOUT = 60_000;
/** How much of what a plugin said before it died is shown. */
const REMEMBERED_LINES = 5;

const END_WITH_ENGINE = path.join(__dirname, "../end-with-engine.cjs");

export interface PluginProcessOptions {
    /** The name under which errors speak of it, for example `provider plugin "aws"`. */
    label: string;
    command: string;
    args: string[];
    cwd: string;
    env: NodeJS.ProcessEnv;
    onOutput(line: string, stream: "stdout" | "stderr"): void;
    startTimeout?: number;
}

/** A child process that serves gRPC on the port that it prints first. It is killed with the engine. */
export class PluginProcess {
    private static readonly alive = new Set<ChildProcess>();
    private readonly said: string[] = [];
    private stopping = false;
    private readonly child: ChildProcess;
    /** Where it serves; rejected with one line when it dies, hangs or prints something else. */
    readonly address: Promise<string>;
    /** Settles when the process ends without having been told to, with why. */
    readonly died: Promise<Error>;

    constructor(private readonly options: PluginProcessOptions) {
        const { command, args, cwd, env } = options;
        // In a process group of its own: a Ctrl-C at the terminal is the engine's to answer, not the plugin's.
        const nodeOptions = `${env["NODE_OPTIONS"] ?? ""} --require ${JSON.stringify(END_WITH_ENGINE)}`.trim();
        this.child = spawn(command, args, {
            cwd,
            env: { ...env, NODE_OPTIONS: nodeOptions },
            stdio: ["pipe", "pipe", "pipe"],
            detached: true,
        });
        this.child.stdin?.on("error", () => undefined);
        PluginProcess.alive.add(this.child);
        this.died = new Promise((resolve) => {
            this.child.once("error", (error) => resolve(this.failure(`could not be started: ${error.message}`)));
            this.child.once("exit", (code, signal) => {
                PluginProcess.alive.delete(this.child);
                if (!this.stopping)
                    setImmediate(() => resolve(this.failure(`ended with ${signal ?? `exit code ${code}`}`)));
            });
        });
        this.address = this.readPort();
        this.address.catch(() => undefined);
        this.readErrors();
    }

    /** Ends every plugin that still runs; for the engine's own exit. */
    static killAll(): void {
        for (const child of PluginProcess.alive) child.kill("SIGKILL");
    }

    close(): void {
        this.stopping = true;
        if (this.child.exitCode === null) this.child.kill("SIGKILL");
    }

    private failure(what: string): Error {
        const said = this.said.length === 0 ? "" : `; it said: ${this.said.join(" | ")}`;
        return new Error(`${this.options.label} ${what}${said}`);
    }

    private readPort(): Promise<string> {
        return new Promise((resolve, reject) => {
            const seconds = (this.options.startTimeout ?? START_TIMEOUT) / 1000;
            const timer = setTimeout(() => {
                reject(this.failure(`printed no port within ${seconds} seconds`));
                this.close();
            }, seconds * 1000);
            void this.died.then((error) => reject(error)).finally(() => clearTimeout(timer));
            let first = true;
            createInterface({ input: this.child.stdout! }).on("line", (line) => {
                if (!first) return this.options.onOutput(line, "stdout");
                first = false;
                clearTimeout(timer);
                if (isPort(line)) return resolve(`127.0.0.1:${line.trim()}`);
                reject(this.failure(`printed ${JSON.stringify(line.slice(0, 100))} instead of a port number`));
                this.close();
            });
        });
    }

    private readErrors(): void {
        createInterface({ input: this.child.stderr! }).on("line", (line) => {
            if (line.trim() !== "") this.said.push(line.trim());
            if (this.said.length > REMEMBERED_LINES) this.said.shift();
            this.options.onOutput(line, "stderr");
        });
    }
}

function isPort(line: string): boolean {
    return /^\s*\d{1,5}\s*$/.test(line) && Number(line) > 0 && Number(line) < 65_536;
}

process.on("exit", () => PluginProcess.killAll());
