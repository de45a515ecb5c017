import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { failed, someOf, wholeNumber } from "../options";
import { registrationsOfStack } from "./dev-stack";
import { sameFiles } from "./same-files";
import type { Instant } from "./recording";
import type { HostTask } from "./resume-host";
import { resumeAll } from "./resuming";
import { type Scenario, type ScenarioName, SCENARIOS, Stage } from "./scenario";
import { problemsOf, table, type Tried } from "./table";

/** What is tried; of the instants of a scenario every `every`th from one to another, counted from 1. */
interface Options {
    stack: string;
    scenarios: ScenarioName[];
    from: number;
    to: number;
    every: number;
    kills: number;
    processes: number;
}

function readOptions(): Options {
    const { values } = parseArgs({
        options: {
            stack: { type: "string", default: "dev" },
            only: { type: "string", default: SCENARIOS.join(",") },
            from: { type: "string", default: "1" },
            to: { type: "string" },
            every: { type: "string", default: "1" },
            kills: { type: "string", default: "4" },
            processes: { type: "string", default: String(os.availableParallelism()) },
        },
    });
    return {
        stack: values.stack,
        scenarios: someOf("only", values.only, SCENARIOS),
        from: wholeNumber("from", values.from),
        to: values.to === undefined ? Number.POSITIVE_INFINITY : wholeNumber("to", values.to),
        every: wholeNumber("every", values.every),
        kills: wholeNumber("kills", values.kills, 0),
        processes: wholeNumber("processes", values.processes),
    };
}

type Wanted = HostTask["wanted"][number];
/** Problems of one run that are told one by one. */
const SHOWN = 5;
/** How far it is, is told after so many runs. */
const TOLD = 100;
const stop = new AbortController();

/** The instants to try. */
function chosenOf(instants: Instant[], { from, to, every }: Options): Instant[] {
    return instants.filter((_, at) => at >= from - 1 && at < to && (at - (from - 1)) % every === 0);
}

const boundaryCount = (instants: Instant[]): number =>
    instants.reduce((total, { boundaries }) => total + boundaries.length, 0);

/** Kills the engine at some instants, spread over the run; the disk must be as it was when the engine stood still there. */
async function killed(stage: Stage, { name, instants }: Scenario, kills: number): Promise<Instant[]> {
    const count = Math.min(kills, instants.length);
    const left: Instant[] = [];
    for (let at = 1; at <= count && !stop.signal.aborted; at++) {
        const number = Math.max(1, Math.floor((instants.length * at) / (count + 1)));
        const kill = await stage.kill(name, number);
        if (kill === undefined) throw new Error(`${name}: the engine was not killed at instant ${number}`);
        const differs = sameFiles(kill.stopped, kill.killed);
        console.log(
            `${name}: killed at instant ${number}: ${differs ?? "left what was there when it was stopped, byte for byte"}`,
        );
        if (differs !== undefined) process.exitCode = 1;
        left.push(kill.killed);
    }
    return left;
}

async function scenario(stage: Stage, folder: string, name: ScenarioName, options: Options): Promise<void> {
    const recorded = await stage.record(name);
    const { instants, registrations } = recorded;
    const chosen = chosenOf(instants, options);
    console.log(
        `\n${name}: ${registrations.length} resources, ${boundaryCount(instants)} boundaries at ${instants.length} instants, ` +
            `${boundaryCount(chosen)} at ${chosen.length} to try`,
    );
    const truly = await killed(stage, recorded, options.kills);
    const tried: Tried[] = [];
    const task = {
        ...{ folder, registrations, shared: stage.shared, destroys: name === "destroy", atOnce: 6 },
        ...{
            wanted: [...recorded.wanted].map(([urn, states]): Wanted => [urn, states.map((fields) => [...fields])]),
            retained: recorded.retained,
        },
    };
    await resumeAll(task, [...truly, ...chosen], {
        processes: options.processes,
        stop: stop.signal,
        judged: (instant, verdict) => {
            if (!truly.includes(instant)) tried.push({ instant, verdict });
            const problems = problemsOf(verdict);
            if (problems.length > 0) process.exitCode = 1;
            const { operation, urn, phase } = instant.boundaries[0]!;
            for (const problem of problems.slice(0, SHOWN))
                console.log(`${name}, ${operation} ${urn}, ${phase}: ${problem}`);
            if (problems.length > SHOWN) console.log(`... and ${problems.length - SHOWN} more of it`);
            if (tried.length % TOLD === 0 && tried.length > 0)
                console.error(`${name}: ${tried.length} of ${chosen.length}`);
        },
    });
    console.log(`\n${table(tried)}`);
}

async function main(): Promise<void> {
    const options = readOptions();
    // What has been tried by then is told all the same.
    process.once("SIGINT", () => stop.abort());
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "strata-faults-"));
    try {
        const stage = new Stage(folder, registrationsOfStack(options.stack));
        for (const name of options.scenarios) if (!stop.signal.aborted) await scenario(stage, folder, name, options);
    } finally {
        fs.rmSync(folder, { recursive: true, force: true });
    }
}

void main().catch(failed);
