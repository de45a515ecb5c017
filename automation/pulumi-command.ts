import { spawn } from "node:child_process";
import { PulumiCommand } from "@pulumi/pulumi/automation";

const found = new Map<string, Promise<PulumiCommand>>();

/** The `pulumi` of this process' PATH, asked for its version once. Rejected when there is none, or one that is too old for the SDK. */
export function pulumiCommand(): Promise<PulumiCommand> {
    const path = process.env["PATH"] ?? "";
    const known = found.get(path);
    if (known !== undefined) return known;
    const command = PulumiCommand.get();
    found.set(path, command);
    command.catch(() => found.delete(path));
    return command;
}

/** Where a command is run, and what it reads. */
export interface CommandPlace {
    folder: string;
    env: NodeJS.ProcessEnv;
    /** Its standard input, which no other user of the machine can see. Default: empty. */
    input?: string;
}

/** Runs `pulumi` and gives what it printed. Rejected with what it said on its standard error when it fails. */
export function runPulumi(command: PulumiCommand, args: string[], place: CommandPlace): Promise<string> {
    return new Promise((resolve, reject) => {
        const env = { ...process.env, ...place.env, PULUMI_AUTOMATION_API: "true" };
        const child = spawn(command.command, [...args, "--non-interactive"], { cwd: place.folder, env });
        let printed = "";
        let said = "";
        child.stdout.setEncoding("utf8").on("data", (chunk: string) => (printed += chunk));
        child.stderr.setEncoding("utf8").on("data", (chunk: string) => (said += chunk));
        child.on("error", reject);
        child.on("close", (code, signal) => {
            if (code === 0) resolve(printed);
            else reject(new PulumiFailed(said, signal ?? undefined));
        });
        // A process that ends before it has read says why on its own.
        child.stdin.on("error", () => undefined);
        child.stdin.end(place.input ?? "");
    });
}

/** A command that failed: its message is what it said. */
export class PulumiFailed extends Error {
    constructor(
        said: string,
        readonly signal: NodeJS.Signals | undefined,
    ) {
        super(said.trim());
    }
}
