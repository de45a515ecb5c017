import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import type { Deployment } from "../../sandbox/engine/apitype";
import { benchEnvironment } from "../workspace";
import type { Change } from "./boundaries";
import type { Registration } from "./registrations";
import { ReplayHost } from "./replay-host";

/** A line of the cloud's ledger. */
export interface Entry {
    operation: Change;
    urn: string;
    id: string;
}

export interface Ran {
    code: number | null;
    signal: NodeJS.Signals | null;
    output: string;
}

const pulumi = path.join(__dirname, "../../sandbox/bin/pulumi");
const cloud = path.join(__dirname, "cloud.cjs");

/** The stack and the project of a URN. */
export function namesOf([first]: Registration[]): { stack: string; project: string } {
    const [, stack = "", project = ""] = /^urn:pulumi:([^:]+)::([^:]+)::/.exec(first?.urn ?? "") ?? [];
    return { stack, project };
}

/** A state folder and the ledger of the cloud that belongs to it. */
export interface Situation {
    state: string;
    ledger: string;
}

/** One stack of a project of its own, the program that makes it, and a cloud that remembers what it has made. */
export class World {
    private constructor(
        readonly folder: string,
        readonly stack: string,
        private readonly address: string,
        readonly program: ReplayHost,
    ) {}

    /** Makes a project in a folder that is not there yet. `shared` holds what all worlds share: the cloud's outputs and the stack's configuration. */
    static async open(folder: string, registrations: Registration[], shared: string): Promise<World> {
        const { stack, project } = namesOf(registrations);
        const program = new ReplayHost(registrations);
        fs.mkdirSync(path.join(folder, "state"), { recursive: true });
        fs.writeFileSync(path.join(folder, "Pulumi.yaml"), `name: ${project}\nruntime: nodejs\n`);
        fs.writeFileSync(path.join(folder, "ledger"), "");
        for (const name of fs.readdirSync(shared)) fs.copyFileSync(path.join(shared, name), path.join(folder, name));
        return new World(folder, stack, await program.listen(), program);
    }

    get state(): string {
        return path.join(this.folder, "state");
    }

    get ledgerFile(): string {
        return path.join(this.folder, "ledger");
    }

    /** The flags of an update by this world's program. */
    get update(): string[] {
        return ["up", "--yes", "--skip-preview", "--suppress-outputs", `--client=${this.address}`];
    }

    /** A command line in full. */
    words(args: string[]): string[] {
        return [...args, "--stack", this.stack, "--non-interactive"];
    }

    env(): NodeJS.ProcessEnv {
        return {
            ...benchEnvironment(),
            PULUMI_HOME: path.join(this.folder, "home"),
            PULUMI_BACKEND_URL: `file://${this.state}`,
            PULUMI_CONFIG_PASSPHRASE: "faults",
        };
    }

    /** Starts a `pulumi` whose plugins are the cloud. */
    start(args: string[], more: NodeJS.ProcessEnv = {}): { child: ChildProcess; ended: Promise<Ran> } {
        const preload = { NODE_OPTIONS: `--require ${JSON.stringify(cloud)}`, STRATA_CLOUD: "1" };
        const child = spawn(pulumi, this.words(args), {
            cwd: this.folder,
            env: { ...this.env(), ...preload, ...more },
            stdio: ["ignore", "pipe", "pipe"],
        });
        let output = "";
        for (const stream of [child.stdout, child.stderr])
            stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
        const ended = new Promise<Ran>((resolve, reject) => {
            child.on("error", reject).on("close", (code, signal) => resolve({ code, signal, output }));
        });
        return { child, ended };
    }

    /** Runs a `pulumi` whose plugins are the cloud to its end. */
    pulumi(args: string[]): Promise<Ran> {
        return this.start(args).ended;
    }

    /** Takes a situation for this world's own, copied. */
    become({ state, ledger }: Situation): void {
        fs.rmSync(this.state, { recursive: true, force: true });
        fs.cpSync(state, this.state, { recursive: true });
        fs.copyFileSync(ledger, this.ledgerFile);
    }

    /** What the cloud has done, in that order. */
    ledger(): Entry[] {
        const lines = fs.readFileSync(this.ledgerFile, "utf8").split("\n").slice(0, -1);
        return lines.map((line) => JSON.parse(line) as Entry);
    }

    /** What a user does in the cloud's console. */
    deleteByHand(entry: Entry): void {
        fs.appendFileSync(this.ledgerFile, `${JSON.stringify(entry)}\n`);
    }

    /** The stack as its checkpoint has it; an interrupted run has left that as well. */
    deployment(): Deployment {
        return deploymentIn(this.state, this.stack);
    }

    close(): void {
        this.program.close();
    }
}

/** The stack of a state folder. */
export function deploymentIn(state: string, stack: string): Deployment {
    const stacks = path.join(state, ".pulumi/stacks");
    const [project = ""] = fs.readdirSync(stacks);
    return deploymentOf(path.join(stacks, project, `${stack}.json`));
}

export function deploymentOf(checkpoint: string): Deployment {
    const text = fs.readFileSync(checkpoint, "utf8");
    return (JSON.parse(text) as { checkpoint: { latest?: Deployment } }).checkpoint.latest ?? NOTHING;
}

const NOTHING: Deployment = { manifest: { time: "", magic: "", version: "" }, metadata: {} };
