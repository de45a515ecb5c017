import { spawn, type ChildProcess } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/** The checkout that the tests belong to. */
export const root = path.resolve(__dirname, "../..");

const bin = path.join(root, "sandbox/bin");

export interface Ran {
    code: number | null;
    signal: NodeJS.Signals | null;
    stdout: string;
    stderr: string;
    /** Both streams in the order in which they came. */
    output: string;
}

/** A folder of its own with a Pulumi project, its state and its Pulumi home, in which the sandbox's `pulumi` is run. */
export interface Workspace {
    folder: string;
    env: NodeJS.ProcessEnv;
    write(file: string, text: string): void;
    read(file: string): string;
    pulumi(args: string[], env?: NodeJS.ProcessEnv): Promise<Ran>;
    start(args: string[], env?: NodeJS.ProcessEnv): ChildProcess;
    remove(): void;
}

/** Runs to the end, with its output collected. */
export async function finished(child: ChildProcess): Promise<Ran> {
    const ran: Ran = { code: null, signal: null, stdout: "", stderr: "", output: "" };
    child.stdout?.on("data", (chunk: Buffer) => {
        ran.stdout += chunk.toString();
        ran.output += chunk.toString();
    });
    child.stderr?.on("data", (chunk: Buffer) => {
        ran.stderr += chunk.toString();
        ran.output += chunk.toString();
    });
    return new Promise((resolve, reject) => {
        child.on("error", reject);
        child.on("close", (code, signal) => resolve({ ...ran, code, signal }));
    });
}

/** A new workspace whose folder's name has a space in it, as people's folders do. */
export function workspace(files: Record<string, string> = {}): Workspace {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "strata test "));
    fs.mkdirSync(path.join(folder, ".state"));
    fs.symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"));
    const env: NodeJS.ProcessEnv = {
        ...process.env,
        PATH: `${bin}${path.delimiter}${process.env.PATH ?? ""}`,
        PULUMI_HOME: path.join(folder, ".home"),
        PULUMI_BACKEND_URL: `file://${folder}/.state`,
        PULUMI_CONFIG_PASSPHRASE: "test",
        PULUMI_SKIP_UPDATE_CHECK: "true",
        NODE_OPTIONS: "",
    };
    const write = (file: string, text: string) => {
        fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
        fs.writeFileSync(path.join(folder, file), text);
    };
    for (const [file, text] of Object.entries(files)) write(file, text);
    const start = (args: string[], more: NodeJS.ProcessEnv = {}) =>
        spawn(path.join(bin, "pulumi"), [...args, "--non-interactive"], {
            cwd: folder,
            env: { ...env, ...more },
            stdio: ["ignore", "pipe", "pipe"],
        });
    return {
        folder,
        env,
        write,
        read: (file) => fs.readFileSync(path.join(folder, file), "utf8"),
        pulumi: (args, more) => finished(start(args, more)),
        start,
        remove: () => fs.rmSync(folder, { recursive: true, force: true }),
    };
}

/** The files of a small TypeScript project. */
export function project(program: string, more: Record<string, string> = {}): Record<string, string> {
    return {
        "Pulumi.yaml":
            'name: small\nruntime:\n  name: nodejs\n  options: { typescript: false, nodeargs: "--require tsx/cjs" }\n',
        "package.json": '{ "name": "small", "main": "index.ts" }\n',
        "index.ts": program,
        ...more,
    };
}
