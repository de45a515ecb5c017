import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { boundariesOf, type Boundary } from "./boundaries";
import { crashAt, type Verdict } from "./crash";
import { registrationsOfStack } from "./dev-stack";
import { World } from "./world";

const { values } = parseArgs({
    options: {
        stack: { type: "string", default: "dev" },
        from: { type: "string", default: "1" },
        to: { type: "string" },
        every: { type: "string", default: "1" },
    },
});

/** What a table has one row of: the boundaries of one phase, or all. */
function row(title: string, tried: Tried[]): string {
    const sum = (of: (verdict: Verdict) => number): number =>
        tried.reduce((total, { verdict }) => total + of(verdict), 0);
    const cells = [
        tried.length,
        sum(({ reached }) => (reached ? 1 : 0)),
        sum(({ lost }) => lost.length),
        sum(({ madeTwice }) => madeTwice.length),
        sum(({ pending }) => pending),
        sum(({ wrong }) => wrong.length),
    ];
    return title.padEnd(9) + cells.map((cell) => String(cell).padStart(11)).join("");
}

interface Tried {
    boundary: Boundary;
    verdict: Verdict;
}

function table(tried: Tried[]): string {
    const head = ["tried", "killed", "lost", "made twice", "pending", "wrong"];
    const phases = [...new Set(tried.map(({ boundary }) => boundary.phase))];
    return [
        "".padEnd(9) + head.map((cell) => cell.padStart(11)).join(""),
        ...phases.map((phase) =>
            row(
                phase,
                tried.filter(({ boundary }) => boundary.phase === phase),
            ),
        ),
        row("all", tried),
    ].join("\n");
}

async function main(folder: string): Promise<void> {
    const registrations = registrationsOfStack(values.stack);
    const all = boundariesOf(registrations);
    const [from, to, every] = [Number(values.from), Number(values.to ?? all.length), Number(values.every)];
    const chosen = all.filter((_, at) => at >= from - 1 && at < to && (at - (from - 1)) % every === 0);
    console.log(
        `${values.stack}: ${registrations.length} resources, ${all.length} boundaries, ${chosen.length} of them to try`,
    );
    const world = await World.open(folder, registrations);
    const tried: Tried[] = [];
    let stopped = false;
    // What has been tried by then is told all the same.
    process.once("SIGINT", () => (stopped = true));
    try {
        for (const boundary of chosen) {
            if (stopped) break;
            const verdict = await crashAt(world, boundary, registrations);
            tried.push({ boundary, verdict });
            const { lost, madeTwice, wrong } = verdict;
            const bad = [...lost.map((urn) => `lost ${urn}`), ...madeTwice.map((urn) => `made twice ${urn}`), ...wrong];
            for (const problem of bad) console.log(`${boundary.phase} ${boundary.urn}: ${problem}`);
            if (bad.length > 0) process.exitCode = 1;
            if (process.stdout.isTTY) process.stdout.write(`\r${tried.length} of ${chosen.length}`);
        }
    } finally {
        world.close();
        console.log(`\n${table(tried)}`);
    }
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "strata-faults-"));
void main(folder).finally(() => fs.rmSync(folder, { recursive: true, force: true }));
