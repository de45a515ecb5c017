import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { Pack } from "../../policy-pack/testing/pack";
import { resourceRequest, stackRequest } from "../../policy-pack/testing/requests";
import { rules } from "../../policy-pack/rules";
import { measure } from "../measure";
import { spreadOf, type Row } from "../statistics";
import { benchStack, type BenchResource } from "./stack";
import { terraformJson } from "./terraform";

const resources = 1000;
const millisecondsASecond = 1000;

/** CPU that the SDK's own functions take to have every rule judge a resource, its part of the end of the run included. */
async function packMilliseconds(stack: readonly BenchResource[]): Promise<number> {
    const pack = Pack.of(rules, { preview: false });
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
    await packMilliseconds(stack);
    const own: number[] = [];
    for (let run = 0; run < runs; run++) own.push(await packMilliseconds(stack));
    const title = `CPU a resource: ${rules.length} policies`;
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
