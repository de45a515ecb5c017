import type { ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import type { ProgramEnd } from "../deployment/source";
import type { EventEmitter } from "../events/event-emitter";
import { isDryRun, type Operation } from "../operation";
import { errorMessage } from "../rpc/unary";
import { locateProgram } from "./program";
import { type EngineServices, serveChannel } from "./program-channel";
import { ProgramHost } from "./program-host";

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
    let host: ProgramHost;
    try {
        host = operation.host ?? ProgramHost.open(operation.project, operation.env);
    } catch (error) {
        return failed(errorMessage(error));
    }
    const child = host.start(programArguments(operation, addresses), programEnvironment(operation));
    serveChannel(child, services);
    forward(child, events);
    return { ended: host.ended, stop: () => child.kill("SIGKILL") };
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

function programEnvironment({ project, config }: Operation): Record<string, string> {
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

function failed(message: string): RunningProgram {
    return { ended: Promise.resolve({ ok: false, told: false, message }), stop: () => undefined };
}
