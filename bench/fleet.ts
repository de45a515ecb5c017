import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import * as aws from "@pulumi/aws";
import * as random from "@pulumi/random";
import { Fleet } from "@strata-data/automation";
import { benchEnvironment } from "./workspace";

const MEBIBYTE = 1024 * 1024;

const { values } = parseArgs({
    options: {
        tenants: { type: "string", default: "200" },
        parallelism: { type: "string", default: String(os.availableParallelism()) },
    },
});
const count = Number(values.tenants);
const marks = new Set([50, 100, 150, 200, count]);

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

/** What stays of the heap once garbage has been collected, and what the system has given the process, in MiB. */
function memory(): { heap: string; resident: string } {
    global.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    return { heap: (heapUsed / MEBIBYTE).toFixed(1), resident: (rss / MEBIBYTE).toFixed(0) };
}

async function main(folder: string): Promise<void> {
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
        parallelism: Number(values.parallelism),
        journal: path.join(folder, "journal.jsonl"),
    });
    console.log(
        `${count} tenants, ${values.parallelism} at once\n\ntenants   seconds   tenants/minute   heap MiB   resident MiB`,
    );
    let ended = 0;
    const run = fleet.deploy();
    for await (const event of run) {
        if (event.kind !== "tenant-ended" || !marks.has(++ended)) continue;
        const seconds = (performance.now() - startedAt) / 1000;
        const { heap, resident } = memory();
        const cells = [String(ended), seconds.toFixed(0), ((ended * 60) / seconds).toFixed(1), heap, resident];
        console.log(cells.map((cell, at) => cell.padStart([7, 9, 16, 10, 14][at] ?? 0)).join(" "));
    }
    const { counts } = await run.result;
    console.log(`\n${JSON.stringify(counts)}`);
    if (counts.done !== count) process.exitCode = 1;
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "strata-bench-fleet-"));
void main(folder).finally(() => fs.rmSync(folder, { recursive: true, force: true }));
