import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const PULUMI = path.join(__dirname, "../../../sandbox/bin/pulumi");
const MODULES = path.join(__dirname, "../../../node_modules");

export interface Outcome {
    code: number | null;
    out: string;
    err: string;
}

/** A project in a temporary folder (with a space in its path), with its own state and Pulumi home, and our executable to run in it. */
export class CliRunner {
    readonly root = mkdtempSync(path.join(os.tmpdir(), "cli test-"));
    readonly project = path.join(this.root, "project");
    readonly state = path.join(this.root, "state");
    readonly env: NodeJS.ProcessEnv = {
        ...process.env,
        PULUMI_HOME: path.join(this.root, "home"),
        PULUMI_BACKEND_URL: `file://${this.state}`,
        PULUMI_CONFIG_PASSPHRASE: "throw-away",
        PULUMI_STACK: undefined,
        PULUMI_CONFIG_PASSPHRASE_FILE: undefined,
    };

    constructor(projectYaml = "name: shop\nruntime: nodejs\nmain: index.cjs\n", program = "") {
        mkdirSync(this.project);
        mkdirSync(this.state);
        this.write("Pulumi.yaml", projectYaml);
        this.write("package.json", '{"name":"shop","version":"1.0.0"}\n');
        this.write("index.cjs", program);
        symlinkSync(MODULES, path.join(this.project, "node_modules"));
    }

    get stateFile(): string {
        return path.join(this.state, ".pulumi/stacks/shop/dev.json");
    }

    write(name: string, text: string): void {
        writeFileSync(path.join(this.project, name), text);
    }

    /** Runs one command line, without anybody to ask. */
    run(line: string | string[], env: NodeJS.ProcessEnv = {}, executable = PULUMI): Outcome {
        const words = typeof line === "string" ? line.split(" ") : line;
        const done = spawnSync(executable, words, {
            cwd: this.project,
            env: { ...this.env, ...env },
            encoding: "utf8",
            input: "",
        });
        return { code: done.status, out: done.stdout, err: done.stderr };
    }

    dispose(): void {
        rmSync(this.root, { recursive: true, force: true });
    }
}

export { PULUMI };
