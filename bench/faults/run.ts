import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { registrationsOfStack } from "./dev-stack";
import { sameFiles } from "./same-files";
import type { Instant } from "./recording";
import type { HostTask } from "./resume-host";
import { resumeAll } from "./resuming";
import { type Scenario, type ScenarioName, SCENARIOS, Stage } from "./scenario";
import { problemsOf, table, type Tried } from "./table";

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

type Wanted = HostTask["wanted"][number];
/** Problems of one run that are told one by one. */
const SHOWN = 5;
const stop = new AbortController();

/** The instants to try, and with them those at which the engine is killed in truth. */
function chosenOf(instants: Instant[]): Instant[] {
    const [from, to, every] = [Number(values.from), Number(values.to ?? instants.length), Number(values.every)];
    return instants.filter((_, at) => at >= from - 1 && at < to && (at - (from - 1)) % every === 0);
}

const boundaryCount = (instants: Instant[]): number =>
    instants.reduce((total, { boundaries }) => total + boundaries.length, 0);

/** Kills the engine at some instants, spread over the run; the disk must be as it was when the engine stood still there. */
async function killed(stage: Stage, { name, instants }: Scenario): Promise<Instant[]> {
    const count = Math.min(Number(values.kills), instants.length);
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

async function scenario(stage: Stage, folder: string, name: ScenarioName): Promise<Tried[]> {
    const recorded = await stage.record(name);
    const { instants, registrations } = recorded;
    const chosen = chosenOf(instants);
    console.log(
        `\n${name}: ${registrations.length} resources, ${boundaryCount(instants)} boundaries at ${instants.length} instants, ` +
            `${boundaryCount(chosen)} at ${chosen.length} to try`,
    );
    const truly = await killed(stage, recorded);
    const tried: Tried[] = [];
    const task = {
        ...{ folder, registrations, shared: stage.shared, destroys: name === "destroy", atOnce: 6 },
        ...{
            wanted: [...recorded.wanted].map(([urn, states]): Wanted => [urn, states.map((fields) => [...fields])]),
            retained: recorded.retained,
        },
    };
    await resumeAll(task, [...truly, ...chosen], {
        processes: Number(values.processes),
        stop: stop.signal,
        judged: (instant, verdict) => {
            if (!truly.includes(instant)) tried.push({ instant, verdict });
            const problems = problemsOf(verdict);
            if (problems.length > 0) process.exitCode = 1;
            const { operation, urn, phase } = instant.boundaries[0]!;
            for (const problem of problems.slice(0, SHOWN))
                console.log(`${name}, ${operation} ${urn}, ${phase}: ${problem}`);
            if (problems.length > SHOWN) console.log(`... and ${problems.length - SHOWN} more of it`);
            if (tried.length % 100 === 0) console.error(`${name}: ${tried.length} of ${chosen.length}`);
        },
    });
    console.log(`\n${table(tried)}`);
    return tried;
}

async function main(folder: string): Promise<void> {
    // What has been tried by then is told all the same.
    process.once("SIGINT", () => stop.abort());
    const stage = new Stage(folder, registrationsOfStack(values.stack));
    for (const name of SCENARIOS) {
        if (values.only.split(",").includes(name) && !stop.signal.aborted) await scenario(stage, folder, name);
    }
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "strata-faults-"));
void main(folder).finally(() => fs.rmSync(folder, { recursive: true, force: true }));
