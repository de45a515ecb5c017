import fs from "node:fs";
import path from "node:path";
import { edited } from "./edit";
import { type Meaning, meaningOfStack } from "./meaning";
import { type Instant, Recording } from "./recording";
import type { Registration } from "./registrations";
import { PASSPHRASE } from "./verdict";
import { type Ran, type Situation, World } from "./world";

/** What is interrupted: the first update of a stack, an update of what is there by an edited program, or a destroy. */
export const SCENARIOS = ["first-update", "update", "destroy"] as const;
export type ScenarioName = (typeof SCENARIOS)[number];

/** A scenario that was recorded: where it was stopped, and what it comes to when nobody stops it. */
export interface Scenario {
    name: ScenarioName;
    registrations: Registration[];
    instants: Instant[];
    wanted: Meaning;
    /** URNs that a delete leaves in the cloud. */
    retained: string[];
}

const DESTROY = ["destroy", "--yes", "--skip-preview"];

/** Records scenarios of one stack, each in a world of its own. */
export class Stage {
    private made: Situation | undefined;
    private empty: Situation | undefined;
    /** The folder of what all worlds share. */
    readonly shared: string;

    constructor(
        private readonly folder: string,
        private readonly registrations: Registration[],
    ) {
        this.shared = path.join(folder, "shared");
        fs.mkdirSync(this.shared);
        const all = [...registrations, ...edited(registrations)];
        const outputs = all.map(({ urn, inputs, outputs: state }) => [urn, { inputs, state }]);
        fs.writeFileSync(path.join(this.shared, "outputs.json"), JSON.stringify(Object.fromEntries(outputs)));
    }

    /** Runs a scenario to its end, and another time with a stop at every boundary. */
    async record(name: ScenarioName): Promise<Scenario> {
        const world = await this.world(name, name);
        try {
            const wanted = await this.wanted(name);
            const recording = new Recording(world, path.join(this.folder, name, "instants"));
            await succeeds(recording.run(this.command(name, world)));
            const registrations = this.program(name);
            const retained = this.registrations.filter(({ retainOnDelete: kept }) => kept).map(({ urn }) => urn);
            return { name, registrations, instants: recording.instants, wanted, retained };
        } finally {
            world.close();
        }
    }

    /**
     * Kills the engine (SIGKILL) at an instant of its own run. The result is what was on the disk as the engine stood
     * still there, and what the kill has left.
     */
    async kill(name: ScenarioName, at: number): Promise<{ stopped: Instant; killed: Instant } | undefined> {
        const world = await this.world(name, `${name}-killed-${at}`);
        try {
            const recording = new Recording(world, path.join(world.folder, "instants"), at);
            const ran = await recording.run(this.command(name, world));
            const stopped = recording.instants.at(-1);
            if (ran.signal !== "SIGKILL" || stopped === undefined) return undefined;
            const { boundaries } = stopped;
            return { stopped, killed: { boundaries, state: world.state, ledger: world.ledgerFile } };
        } finally {
            world.close();
        }
    }

    /** What the scenario comes to. */
    private async wanted(name: ScenarioName): Promise<Meaning> {
        const world = await this.world(name, `${name}-uninterrupted`);
        await succeeds(world.pulumi(this.command(name, world)));
        world.close();
        return meaningOfStack(world.deployment(), PASSPHRASE);
    }

    private program(name: ScenarioName): Registration[] {
        return name === "update" ? edited(this.registrations) : this.registrations;
    }

    private command(name: ScenarioName, world: World): string[] {
        return name === "destroy" ? DESTROY : world.update;
    }

    /** A stack that is empty, or has been made by its first update. */
    private async world(name: ScenarioName, folder: string): Promise<World> {
        const start = name === "first-update" ? await this.initialised() : await this.firstMade();
        const world = await World.open(path.join(this.folder, folder), this.program(name), this.shared);
        world.become(start);
        return world;
    }

    private async initialised(): Promise<Situation> {
        if (this.empty) return this.empty;
        const world = await World.open(path.join(this.folder, "empty"), this.registrations, this.shared);
        await succeeds(world.pulumi(["stack", "init"]));
        world.close();
        const config = `Pulumi.${world.stack}.yaml`;
        if (fs.existsSync(path.join(world.folder, config)))
            fs.copyFileSync(path.join(world.folder, config), path.join(this.shared, config));
        return (this.empty = { state: world.state, ledger: world.ledgerFile });
    }

    private async firstMade(): Promise<Situation> {
        if (this.made) return this.made;
        const world = await this.world("first-update", "made");
        await succeeds(world.pulumi(world.update));
        world.close();
        return (this.made = { state: world.state, ledger: world.ledgerFile });
    }
}

async function succeeds(running: Promise<Ran>): Promise<void> {
    const { code, signal, output } = await running;
    if (code !== 0) throw new Error(`an uninterrupted run ended with ${code ?? signal}: ${output}`);
}
