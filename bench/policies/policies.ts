import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { build } from "../../policy-pack/build";
import type { Rule } from "../../policy-pack/frame/rule";
import type { Pack, resourceRequest, stackRequest } from "../../policy-pack/testing";
import { measure } from "../measure";
import { spreadOf, type Row } from "../statistics";
import { benchStack, type BenchResource } from "./stack";
import { terraformJson } from "./terraform";

const resources = 1000;
const millisecondsASecond = 1000;
const warmUps = 3;

/** The pack as it is published: plain JavaScript. */
interface Published {
    readonly rules: readonly Rule[];
    readonly Pack: typeof Pack;
    readonly resourceRequest: typeof resourceRequest;
    readonly stackRequest: typeof stackRequest;
}

function published<T>(work: (pack: Published) => Promise<T>): Promise<T> {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "strata-bench-pack-"));
    fs.symlinkSync(path.join(__dirname, "..", "..", "node_modules"), path.join(folder, "node_modules"));
    build(path.join(folder, "dist"), { declarations: false });
    const load = createRequire(path.join(folder, "dist", "index.js"));
    const pack = { ...(load("./testing/index.js") as Published), ...(load("./rules.js") as Published) };
    return work(pack).finally(() => fs.rmSync(folder, { recursive: true, force: true }));
}

/** CPU that the SDK's own functions take to have every rule judge a resource, its part of the end of the run included. */
async function packMilliseconds(own: Published, stack: readonly BenchResource[]): Promise<number> {
    const { rules, resourceRequest, stackRequest } = own;
    const pack = own.Pack.of(rules, { preview: false });
    await pack.configure();
    const requests = stack.map(({ pulumi }) => resourceRequest(pulumi));
    const whole = stackRequest(stack.map(({ pulumi }) => pulumi));
    const before = process.cpuUsage();
    for (const request of requests) await pack.host.analyze(request);
    await pack.host.analyzeStack(whole);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / millisecondsASecond / stack.length;
}

/** The same for checkov, its start on a single resource left out. */
function checkovMilliseconds(checkov: string, stack: readonly BenchResource[]): number {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "strata-checkov-"));
    const seconds = (text: string): number => {
        const file = path.join(folder, "main.tf.json");
        fs.writeFileSync(file, text);
        const flags = ["--framework", "terraform_json", "--skip-download", "--soft-fail", "--compact", "--quiet"];
        return measure([checkov, "--file", file, ...flags], folder, process.env).cpuSeconds;
    };
    try {
        const start = seconds(terraformJson(stack.slice(0, 1)));
        return ((seconds(terraformJson(stack)) - start) * millisecondsASecond) / (stack.length - 1);
    } finally {
        fs.rmSync(folder, { recursive: true, force: true });
    }
}

/** The rows about policies: ours, and checkov on the same resources where `STRATA_CHECKOV` or the path has it. */
export async function policyRows(runs: number): Promise<Row[]> {
    const stack = benchStack(resources);
    const { count, own } = await published(async (pack) => {
        // The first rounds are start-up: what runs often is compiled by then.
        for (let round = 0; round < warmUps; round++) await packMilliseconds(pack, stack);
        const measured: number[] = [];
        for (let run = 0; run < runs; run++) measured.push(await packMilliseconds(pack, stack));
        return { count: pack.rules.length, own: measured };
    });
    const title = `CPU a resource: ${count} policies`;
    const checkov = process.env["STRATA_CHECKOV"] ?? installed("checkov");
    if (checkov === undefined) {
        console.log("checkov is not installed, so nothing stands beside the policies; name it in STRATA_CHECKOV\n");
        return [{ title, unit: "ms", spread: spreadOf(own), reference: undefined }];
    }
    const other = spreadOf(Array.from({ length: runs }, () => checkovMilliseconds(checkov, stack)));
    return [
        { title: "CPU a resource: checkov", unit: "ms", spread: other, reference: undefined },
        { title, unit: "ms", spread: spreadOf(own), reference: { value: other.median, name: "of checkov" } },
    ];
}

function installed(command: string): string | undefined {
    return (process.env["PATH"] ?? "")
        .split(path.delimiter)
        .map((folder) => path.join(folder, command))
        .find((file) => fs.existsSync(file));
}
