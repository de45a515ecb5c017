import { type ChildProcess, spawn } from "node:child_process";
import {
    cpSync,
    existsSync,
    mkdirSync,
    mkdtempSync,
    readFileSync,
    realpathSync,
    rmSync,
    symlinkSync,
    writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { runInProcess } from "../../support/in-process";
import { finished } from "../../support/sandbox";
import type { LoggedEvent, TraceRecord } from "./trace-comparison";
import { diagnosticsOf, normal, resourcesOf, stepsOf } from "./trace-comparison";

const root = path.resolve(__dirname, "../../..");
const fixtures = path.join(root, "tests/fixtures/engine-traces");
const pulumi = path.join(root, "sandbox/bin/pulumi");

/** Runs a command line of the sandbox in a folder. */
export type CommandLine = (
    args: string[],
    folder: string,
    env: NodeJS.ProcessEnv,
) => Promise<{ code: number | null; stdout: string }>;

/** The executable, as a user runs it. */
export const executable: CommandLine = (args, cwd, env) =>
    finished(spawn(pulumi, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] }));

interface CaseStep {
    run?: string[];
    args?: string[];
    config?: Record<string, string | { secret: string }>;
}

interface Latest {
    resources?: { urn: string; id?: string; type: string; outputs?: object }[];
    pending_operations?: unknown[];
}

/** The key by which secrets, assets and references are told from plain objects. */
const SIGNATURE_KEY = "4dabf18193072939515e22adb298388d";

/** What every stack begins with: a salt for the passphrase `trace`, so that its key is derived once for all of them. */
const STACK_FILE = "encryptionsalt: v1:MS8fO0c4BxY=:v1:pTwWusHy6gZdAZkQ:Qdapqd6tP/QTQdV+AzsdjkIH6U2xUw==\n";

/** The cases' provider, one process for as many engines as want it: they attach to it. */
export class TraceProvider {
    private readonly process: ChildProcess;
    private readonly port: Promise<string>;

    constructor() {
        const endWithThis = path.join(root, "sandbox/engine/end-with-engine.cjs");
        const args = ["--require", endWithThis, path.join(fixtures, "trace-provider.cjs")];
        this.process = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "ignore"] });
        const lines = createInterface({ input: this.process.stdout! });
        this.port = new Promise((resolve) => lines.once("line", resolve));
    }

    /** Runs command lines within this process, with this provider. */
    readonly commandLine: CommandLine = async (args, folder, env) =>
        runInProcess(args, folder, { ...env, PULUMI_DEBUG_PROVIDERS: `trace:${(await this.port).trim()}` });

    close(): void {
        this.process.kill("SIGKILL");
    }
}

/** What was recorded for a case. */
export function recorded(name: string, folder = ""): TraceRecord[] {
    return JSON.parse(readFileSync(path.join(fixtures, folder, "recorded", `${name}.json`), "utf8")) as TraceRecord[];
}

/** Replays a case in a project and a state of its own, on the sandbox's `pulumi`. */
export async function replay(name: string, folder: string, commandLine: CommandLine): Promise<TraceRecord[]> {
    const work = realpathSync(mkdtempSync(path.join(os.tmpdir(), `trace-${name}-`)));
    try {
        return await new Replay(path.join(fixtures, folder, "cases", `${name}.cjs`), work, commandLine).run();
    } finally {
        rmSync(work, { recursive: true, force: true });
    }
}

class Replay {
    private readonly records: TraceRecord[] = [];

    constructor(
        private readonly file: string,
        private readonly work: string,
        private readonly commandLine: CommandLine,
    ) {
        for (const entry of ["Pulumi.yaml", "package.json", "program.cjs", "trace.cjs", "trace-provider.cjs", "bin"]) {
            cpSync(path.join(fixtures, entry), path.join(work, entry), { recursive: true });
        }
        writeFileSync(path.join(work, "Pulumi.dev.yaml"), STACK_FILE);
        mkdirSync(path.join(work, ".state"));
        symlinkSync(path.join(root, "node_modules"), path.join(work, "node_modules"));
    }

    async run(): Promise<TraceRecord[]> {
        const { steps } = createRequire(__filename)(this.file) as { steps: CaseStep[] };
        await this.pulumi(["stack", "init", "dev"]);
        for (const [index, step] of steps.entries()) await this.step(index, step);
        return this.records;
    }

    private async step(index: number, { run = ["preview", "up"], args = [], config = {} }: CaseStep): Promise<void> {
        for (const [key, value] of Object.entries(config)) {
            await this.pulumi([
                "config",
                "set",
                ...(typeof value === "string" ? [key, value] : ["--secret", key, value.secret]),
            ]);
        }
        for (const command of run) {
            const log = path.join(this.work, `events-${index}-${command}.json`);
            const flags = command === "preview" ? [] : ["--yes", "--skip-preview"];
            const step = { TRACE_STEP: String(index) };
            const done = await this.pulumi([command, ...flags, ...args, "--event-log", log], step);
            this.records.push(await this.record(index, command, done.code === 0, readEvents(log)));
        }
    }

    private async record(step: number, command: string, ok: boolean, events: LoggedEvent[]): Promise<TraceRecord> {
        const { latest = {} } = this.checkpoint();
        const outputs = await this.outputs(latest);
        return {
            step,
            command,
            exit: ok ? "ok" : "failed",
            steps: stepsOf(events),
            changes: normal(events.find(({ summaryEvent }) => summaryEvent)?.summaryEvent?.resourceChanges ?? {}),
            diagnostics: diagnosticsOf(events, this.work),
            resources: resourcesOf(latest.resources ?? []),
            pending: normal(latest.pending_operations ?? []),
            outputs: normal(outputs),
        };
    }

    /** The state itself: one process less than an export, for each of the commands. */
    private checkpoint(): { latest?: Latest } {
        const file = path.join(this.work, ".state/.pulumi/stacks/trace/dev.json");
        return (JSON.parse(readFileSync(file, "utf8")) as { checkpoint: { latest?: Latest } }).checkpoint;
    }

    /** The stack's outputs; where some are not plain, the command line has to say what they are. */
    private async outputs({ resources = [] }: Latest): Promise<unknown> {
        const { outputs = {} } = resources.find(({ type }) => type === "pulumi:pulumi:Stack") ?? {};
        if (!JSON.stringify(outputs).includes(SIGNATURE_KEY)) return outputs;
        return JSON.parse((await this.pulumi(["stack", "output", "--json", "--show-secrets"])).stdout);
    }

    private pulumi(args: string[], more: NodeJS.ProcessEnv = {}): ReturnType<CommandLine> {
        const env = {
            ...process.env,
            PATH: `${path.join(this.work, "bin")}${path.delimiter}${process.env["PATH"]}`,
            PULUMI_HOME: path.join(this.work, ".home"),
            PULUMI_BACKEND_URL: `file://${this.work}/.state`,
            PULUMI_CONFIG_PASSPHRASE: "trace",
            PULUMI_SKIP_UPDATE_CHECK: "true",
            TRACE_CASE: this.file,
            ...more,
        };
        return this.commandLine([...args, "--non-interactive"], this.work, env);
    }
}

function readEvents(file: string): LoggedEvent[] {
    if (!existsSync(file)) return [];
    const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
    return lines.map((line) => JSON.parse(line) as LoggedEvent);
}
