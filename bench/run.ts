import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { cloudRows } from "./clouds";
import { overheadRows } from "./components/overhead";
import { measure, type Measured } from "./measure";
import { failed, someOf, wholeNumber } from "./options";
import { policyRows } from "./policies/policies";
import { memoryRows, realCliRows } from "./real-cli/real-cli";
import { report, spreadOf, type Row } from "./statistics";
import { benchEnvironment, flatProject, freshProject, launcher } from "./workspace";

const startTargetSeconds = 10;
const previewTargetSeconds = 5;
const resources = 1000;
const millisecondsASecond = 1000;

const env = benchEnvironment();
const pulumi = (...args: string[]): string[] => [process.execPath, launcher, ...args];

function inProject<T>(make: () => string, work: (folder: string) => T): T {
    const folder = make();
    try {
        return work(folder);
    } finally {
        fs.rmSync(folder, { recursive: true, force: true });
    }
}

function times<T>(runs: number, work: () => T): T[] {
    return Array.from({ length: runs }, work);
}

function startRow(runs: number): Row {
    const seconds = times(runs, () =>
        inProject(freshProject, (folder) => measure(["npm", "start"], folder, env).wallSeconds),
    );
    const reference = { value: startTargetSeconds, name: "of the 10 s that npm start may take" };
    return { title: "npm start, from nothing", unit: "s", spread: spreadOf(seconds), reference };
}

function previewRow(runs: number): Row {
    const command = pulumi("preview", "--stack", "prod", "--non-interactive");
    const seconds = inProject(freshProject, (folder) => {
        // The first one also makes the stack.
        measure(command, folder, env);
        return times(runs, () => measure(command, folder, env).wallSeconds);
    });
    const reference = { value: previewTargetSeconds, name: "of the 5 s that it may take" };
    return { title: "preview of prod", unit: "s", spread: spreadOf(seconds), reference };
}

const perResource = ({ cpuSeconds }: Measured): number => (cpuSeconds * millisecondsASecond) / resources;

/** CPU for one of a thousand resources: the SDK alone, a preview, and the update that makes them. */
function flatRows(runs: number): Row[] {
    const flags = ["--stack", "local", "--non-interactive"];
    const measured = times(runs, () =>
        inProject(flatProject, (folder) => {
            const baseline = measure([process.execPath, path.join(folder, "baseline.cjs")], folder, env);
            const preview = measure(pulumi("preview", ...flags), folder, env);
            const update = measure(pulumi("up", "--yes", "--skip-preview", ...flags), folder, env);
            return [perResource(baseline), perResource(preview), perResource(update)] as const;
        }),
    );
    const spread = (column: 0 | 1 | 2) => spreadOf(measured.map((row) => row[column]));
    const reference = { value: spread(0).median, name: "of the SDK alone" };
    return [
        { title: "CPU a resource: the SDK alone", unit: "ms", spread: spread(0), reference: undefined },
        { title: "CPU a resource: preview", unit: "ms", spread: spread(1), reference },
        { title: "CPU a resource: first update", unit: "ms", spread: spread(2), reference },
    ];
}

/** How many pairs of a component and its flat twin stand for one run: each takes a few tenths of a second. */
const pairsARun = 7;

const PARTS = ["commands", "clouds", "components", "policies", "memory", "real"] as const;

async function main(): Promise<void> {
    const { values } = parseArgs({
        options: { runs: { type: "string", default: "3" }, only: { type: "string", default: PARTS.join(",") } },
    });
    const runs = wholeNumber("runs", values.runs);
    const parts = someOf("only", values.only, PARTS);
    console.log(`${runs} runs each; the ratio is the median's\n`);
    const rowsOf: { [part in (typeof PARTS)[number]]: () => Row[] | Promise<Row[]> } = {
        commands: () => [startRow(runs), previewRow(runs), ...flatRows(runs)],
        clouds: () => cloudRows(runs),
        components: () => overheadRows(runs * pairsARun),
        policies: () => policyRows(runs),
        memory: () => memoryRows(runs),
        real: () => realCliRows(runs),
    };
    const rows: Row[] = [];
    for (const part of PARTS) if (parts.includes(part)) rows.push(...(await rowsOf[part]()));
    console.log(report(rows));
}

void main().catch(failed);
