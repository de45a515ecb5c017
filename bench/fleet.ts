import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import * as aws from "@pulumi/aws";
import * as random from "@pulumi/random";
import { Fleet, type FleetRun } from "@strata-data/automation";
import { failed, wholeNumber } from "./options";
import { benchEnvironment } from "./workspace";

const MEBIBYTE = 1024 * 1024;

const { values } = parseArgs({
    options: {
        tenants: { type: "string", default: "200" },
        parallelism: { type: "string", default: String(os.availableParallelism()) },
    },
});
/** State of its own, and the sandbox's `pulumi`: neither a real CLI nor a backend of the user's may be measured by mistake. */
function ownPulumi(folder: string): Record<string, string> {
    const env = benchEnvironment();
    process.env["PATH"] = [path.join(__dirname, "../sandbox/bin"), env["PATH"]].join(path.delimiter);
    for (const name of Object.keys(process.env).filter((key) => key.startsWith("PULUMI_"))) delete process.env[name];
    fs.mkdirSync(path.join(folder, "state"));
    return {
        PULUMI_HOME: path.join(folder, "home"),
        PULUMI_BACKEND_URL: `file://${path.join(folder, "state")}`,
        PULUMI_CONFIG_PASSPHRASE: "bench",
    };
}

interface Mark {
    tenants: number;
    seconds: number;
    /** User and system time of this process and of every `pulumi` that has ended; NaN where there is no /proc. */
    cpuSeconds: number;
    heapMib: number;
    residentMib: number;
}

const TICKS_A_SECOND = 100;

/** This process' stat: after the command's name in brackets, fields 12 to 15 are its own times and those of its children. */
function cpuSeconds(): number {
    if (process.platform !== "linux") return Number.NaN;
    const stat = fs.readFileSync("/proc/self/stat", "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS_A_SECOND;
}

/** What stays of the heap once garbage has been collected, and what the system has given the process. */
function memory(): Pick<Mark, "heapMib" | "residentMib"> {
    global.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    return { heapMib: heapUsed / MEBIBYTE, residentMib: rss / MEBIBYTE };
}

const COLUMNS = ["tenants", "seconds", "tenants/minute", "CPU s/tenant", "heap MiB", "resident MiB"];

function row({ tenants, seconds, cpuSeconds: cpu, heapMib, residentMib }: Mark): string {
    const cells = [
        String(tenants),
        seconds.toFixed(0),
        ((tenants * 60) / seconds).toFixed(1),
        (cpu / tenants).toFixed(2),
        heapMib.toFixed(1),
        residentMib.toFixed(0),
    ];
    return cells.map((cell, at) => cell.padStart(COLUMNS[at]!.length)).join("   ");
}

/** How the last mark stands to one before; what grows with the tenants, and no faster, has the ratio of the tenants. */
function ratios(last: Mark, before: Mark): string {
    const of = (value: (mark: Mark) => number): string => (value(last) / value(before)).toFixed(2);
    const [time, cpu] = [of(({ seconds }) => seconds), of((mark) => mark.cpuSeconds)];
    const [heap, resident] = [of(({ heapMib }) => heapMib), of(({ residentMib }) => residentMib)];
    return `${last.tenants} against ${before.tenants} tenants: time ${time}, CPU ${cpu}, heap ${heap}, resident ${resident}`;
}

/** Prints a row after a quarter, half, three quarters and all of the tenants, and at the end how the last stands to those before. */
async function follow(run: FleetRun, count: number, startedAt: number): Promise<void> {
    const marks = new Set([1, 2, 3, 4].map((quarters) => Math.ceil((count * quarters) / 4)));
    const passed: Mark[] = [];
    let ended = 0;
    for await (const event of run) {
        if (event.kind !== "tenant-ended" || !marks.has(++ended)) continue;
        const seconds = (performance.now() - startedAt) / 1000;
        const mark = { tenants: ended, seconds, cpuSeconds: cpuSeconds(), ...memory() };
        passed.push(mark);
        console.log(row(mark));
    }
    const last = passed.at(-1)!;
    console.log(
        `\n${passed
            .slice(0, -1)
            .map((before) => ratios(last, before))
            .join("\n")}`,
    );
}

async function main(folder: string): Promise<void> {
    const count = wholeNumber("tenants", values.tenants);
    const parallelism = wholeNumber("parallelism", values.parallelism);
    const environment = ownPulumi(folder);
    const startedAt = performance.now();
    const fleet = new Fleet({
        tenants: Array.from({ length: count }, (_, at) => ({ name: `tenant-${at + 1}` })),
        project: ({ name: stack }) => ({
            project: "bench-fleet",
            stack,
            environment,
            settings: { "aws:region": "eu-west-2" },
            config: stack,
            program: (tenant) => {
                const suffix = new random.RandomId("suffix", { byteLength: 4 });
                const bucket = new aws.s3.Bucket("data", { tags: { tenant } });
                return { bucket: bucket.bucket, suffix: suffix.hex };
            },
        }),
        parallelism,
        journal: path.join(folder, "journal.jsonl"),
    });
    console.log(`${count} tenants, ${parallelism} at once\n\n${COLUMNS.join("   ")}`);
    const run = fleet.deploy();
    await follow(run, count, startedAt);
    const { counts } = await run.result;
    console.log(`\n${JSON.stringify(counts)}`);
    if (counts.done !== count) process.exitCode = 1;
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "strata-bench-fleet-"));
void main(folder)
    .catch(failed)
    .finally(() => fs.rmSync(folder, { recursive: true, force: true }));
