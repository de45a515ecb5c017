import fs from "node:fs";
import path from "node:path";
import { spawnSync } from "node:child_process";
import { runsHere } from "./in-process";
import type { Meaning } from "./meaning";
import type { Instant } from "./recording";
import type { Registration } from "./registrations";
import { resume, type Verdict, type Work } from "./verdict";
import { World } from "./world";

/** What a process that resumes is told first. */
export interface HostTask {
    folder: string;
    registrations: Registration[];
    /** The folder of what all worlds share. */
    shared: string;
    destroys: boolean;
    wanted: [string, [string, string][][]][];
    retained: string[];
    /** Runs at once, each in a world of its own: while one waits, another works. */
    atOnce: number;
}

/** What it is told then, one after the other; it answers each with a verdict and takes the next. */
export interface Asked {
    number: number;
    instant: Instant;
}

export interface Answered {
    number: number;
    verdict: Verdict;
}

/** Takes the folders of an instant for a world's own: each is resumed once. */
function enter(world: World, { state, ledger }: Instant): void {
    fs.rmSync(world.state, { recursive: true, force: true });
    fs.renameSync(state, world.state);
    fs.renameSync(ledger, world.ledgerFile);
    const locks = path.join(world.state, ".pulumi/locks");
    for (const lock of fs.readdirSync(locks, { recursive: true, encoding: "utf8" }))
        if (lock.endsWith(".json")) keepDead(path.join(locks, lock));
}

/** The killed engine's process id may belong to another process by now. */
function keepDead(lock: string): void {
    const content = JSON.parse(fs.readFileSync(lock, "utf8")) as { pid: number };
    try {
        process.kill(content.pid, 0);
    } catch {
        return;
    }
    const { pid } = spawnSync("true");
    fs.rmSync(lock);
    fs.writeFileSync(lock, JSON.stringify({ ...content, pid }));
}

function serve(task: HostTask): void {
    const run = runsHere();
    const wanted: Meaning = new Map(task.wanted.map(([urn, states]) => [urn, states.map((fields) => new Map(fields))]));
    const command = (world: World): string[] =>
        task.destroys
            ? ["destroy", "--yes", "--skip-preview", "--parallel", "1000"]
            : [...world.update, "--parallel", "1000"];
    const work: Work = { command, wanted, retained: new Set(task.retained) };
    const waiting: ((asked: Asked) => void)[] = [];
    process.on("message", (asked: Asked) => waiting.shift()?.(asked));
    const work1 = async (number: number): Promise<void> => {
        const world = await World.open(
            path.join(task.folder, `world-${process.pid}-${number}`),
            task.registrations,
            task.shared,
        );
        for (;;) {
            const next = new Promise<Asked>((resolve) => waiting.push(resolve));
            process.send?.("next");
            const { number: of, instant } = await next;
            enter(world, instant);
            process.send?.({ number: of, verdict: await resume(world, work, run) } satisfies Answered);
        }
    };
    for (let number = 0; number < task.atOnce; number++)
        work1(number).catch((error: unknown) => {
            console.error(error);
            process.exit(1);
        });
}

process.once("message", (task: HostTask) => serve(task));
process.on("disconnect", () => process.exit());
