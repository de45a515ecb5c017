import type { ChildProcess } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import type { Deployment } from "../../sandbox/engine/apitype";
import { type Boundary, type Change, finishedSteps } from "./boundaries";
import { deploymentOf, type Ran, type Situation, type World } from "./world";

/** A moment at which the engine was stopped, and the boundaries of steps that it was at. */
export interface Instant extends Situation {
    boundaries: Boundary[];
}

/** What the engine's process writes before it stops itself. */
type Where =
    { operation: Change; urn: string; phase: "called" | "made" } | { phase: "writing" | "written"; file: string };

/** Runs a command whose engine stops itself at every boundary, and keeps what is on the disk at each. */
export class Recording {
    readonly instants: Instant[] = [];
    private last: Deployment;
    private finishing: ReturnType<typeof finishedSteps> = [];

    constructor(
        private readonly world: World,
        private readonly folder: string,
        /** Kills the engine at this instant, by its number, instead of letting it go on. */
        private readonly killAt = Infinity,
    ) {
        this.last = world.deployment();
    }

    async run(args: string[]): Promise<Ran> {
        const file = path.join(this.folder, "instant");
        fs.mkdirSync(this.folder, { recursive: true });
        const { child, ended } = this.world.start(args, { STRATA_INSTANT: file });
        while (await stops(child)) {
            const where = JSON.parse(fs.readFileSync(file, "utf8")) as Where;
            const boundaries = this.boundariesAt(where);
            if (boundaries.length > 0) this.keep(boundaries, where);
            child.kill(this.instants.length >= this.killAt ? "SIGKILL" : "SIGCONT");
        }
        return ended;
    }

    private boundariesAt(where: Where): Boundary[] {
        if (!("file" in where)) return [where];
        const { phase } = where;
        if (phase === "writing") {
            const next = deploymentOf(where.file);
            this.finishing = finishedSteps(this.last, next);
            this.last = next;
        }
        return this.finishing.map((step) => ({ ...step, phase }));
    }

    private keep(boundaries: Boundary[], where: Where): void {
        const folder = path.join(this.folder, String(this.instants.length));
        const [state, ledger] = [path.join(folder, "state"), path.join(folder, "ledger")];
        const settled = "file" in where ? where.file : undefined;
        keepFolder(this.world.state, state, (file) => file === settled || isSettled(file));
        fs.copyFileSync(this.world.ledgerFile, ledger);
        this.instants.push({ boundaries, state, ledger });
    }
}

/** What the state keeper never changes in place: all but attributes, and what is still being written. */
const isSettled = (file: string): boolean => file.endsWith(".json") || file.endsWith(".bak");

/** Copies a folder; files that nobody changes in place get another name instead. */
function keepFolder(from: string, to: string, settled: (file: string) => boolean): void {
    fs.mkdirSync(to, { recursive: true });
    for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
        const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
        if (entry.isDirectory()) keepFolder(source, target, settled);
        else if (settled(source)) fs.linkSync(source, target);
        else fs.copyFileSync(source, target);
    }
}

/** Resolves with true once all of a process has stopped, with false when it has ended. */
async function stops(child: ChildProcess): Promise<boolean> {
    while (child.exitCode === null && child.signalCode === null) {
        if (isStopped(child.pid ?? 0)) return true;
        await new Promise((resolve) => setTimeout(resolve, 1));
    }
    return false;
}

/** By /proc: the letter after the command's name in brackets is the state of a thread. */
function isStopped(pid: number): boolean {
    try {
        const tasks = `/proc/${pid}/task`;
        return fs.readdirSync(tasks).every((task) => {
            const stat = fs.readFileSync(path.join(tasks, task, "stat"), "utf8");
            return stat.slice(stat.lastIndexOf(")") + 2).startsWith("T");
        });
    } catch {
        // It ends just now.
        return false;
    }
}
