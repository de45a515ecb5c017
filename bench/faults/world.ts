import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import type { Deployment } from "../../sandbox/engine/apitype";
import { benchEnvironment } from "../workspace";
import type { Boundary } from "./boundaries";
import type { Registration } from "./registrations";
import { ReplayHost } from "./replay-host";

/** Something that the cloud has made. */
export interface Made {
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

/** One stack of a project of its own, the program that makes it, and a cloud that remembers what it has made. */
export class World {
    private constructor(
        private readonly folder: string,
        private readonly address: string,
        readonly program: ReplayHost,
        private readonly stack: string,
    ) {}

    /** Makes the project and the stack in an empty folder. */
    static async open(folder: string, registrations: Registration[]): Promise<World> {
        const [, , stack = "", project = ""] =
            /^urn:(pulumi):([^:]+)::([^:]+)::/.exec(registrations[0]?.urn ?? "") ?? [];
        const program = new ReplayHost(registrations);
        const world = new World(folder, await program.listen(), program, stack);
        fs.mkdirSync(path.join(folder, "state"));
        fs.writeFileSync(path.join(folder, "Pulumi.yaml"), `name: ${project}\nruntime: nodejs\n`);
        const outputs = registrations.map(({ urn, inputs, outputs: state }) => [urn, { inputs, state }]);
        fs.writeFileSync(path.join(folder, "outputs.json"), JSON.stringify(Object.fromEntries(outputs)));
        const made = await world.pulumi(["stack", "init"]);
        if (made.code !== 0) throw new Error(made.output);
        fs.cpSync(world.in("state"), world.in("empty"), { recursive: true });
        return world;
    }

    /** Forgets all that was made: an empty stack and an empty cloud. */
    reset(): void {
        fs.rmSync(this.in("state"), { recursive: true });
        fs.cpSync(this.in("empty"), this.in("state"), { recursive: true });
        fs.writeFileSync(this.in("ledger"), "");
        this.program.imports = new Map();
    }

    /** Updates the stack; with a boundary, the engine is killed there. */
    update(killAt?: Boundary): Promise<Ran> {
        const flags = ["--yes", "--skip-preview", "--suppress-outputs", `--client=${this.address}`];
        return this.pulumi(["up", ...flags], killAt && { STRATA_KILL_AT: JSON.stringify(killAt) });
    }

    pulumi(args: string[], more: NodeJS.ProcessEnv = {}): Promise<Ran> {
        const child = spawn(pulumi, [...args, "--stack", this.stack, "--non-interactive"].filter(Boolean), {
            cwd: this.folder,
            env: {
                ...benchEnvironment(),
                PULUMI_HOME: this.in("home"),
                PULUMI_BACKEND_URL: `file://${this.in("state")}`,
                PULUMI_CONFIG_PASSPHRASE: "faults",
                NODE_OPTIONS: `--require ${JSON.stringify(cloud)}`,
                STRATA_LEDGER: this.in("ledger"),
                STRATA_OUTPUTS: this.in("outputs.json"),
                ...more,
            },
            stdio: ["ignore", "pipe", "pipe"],
        });
        let output = "";
        for (const stream of [child.stdout, child.stderr])
            stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
        return new Promise((resolve, reject) => {
            child.on("error", reject).on("close", (code, signal) => resolve({ code, signal, output }));
        });
    }

    /** What the cloud has made, in that order. */
    ledger(): Made[] {
        const lines = fs.readFileSync(this.in("ledger"), "utf8").split("\n").slice(0, -1);
        return lines.map((line) => JSON.parse(line) as Made);
    }

    /** The stack as its checkpoint has it; an interrupted run has left that as well. */
    state(): Deployment {
        const { stacks } = { stacks: this.in("state/.pulumi/stacks") };
        const [project = ""] = fs.readdirSync(stacks);
        const text = fs.readFileSync(path.join(stacks, project, `${this.stack}.json`), "utf8");
        return (JSON.parse(text) as { checkpoint: { latest: Deployment } }).checkpoint.latest;
    }

    close(): void {
        this.program.close();
    }

    private in(name: string): string {
        return path.join(this.folder, name);
    }
}
