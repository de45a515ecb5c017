/** The gate's steps before the tests, as many at a time as there are processors; each is told when it has ended. The exit code is 1 when one fails. */
import { spawn } from "node:child_process";
import os from "node:os";

/** npm scripts, the longest first. */
const steps = ["lint", "types", "generate:check", "format:check"];

function run(step: string): Promise<boolean> {
    const started = performance.now();
    return new Promise((resolve, reject) => {
        const child = spawn("npm", ["run", "--silent", step], { stdio: ["ignore", "pipe", "pipe"] });
        let said = "";
        for (const stream of [child.stdout, child.stderr])
            stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
        child.once("error", reject).once("close", (code) => {
            const seconds = ((performance.now() - started) / 1000).toFixed(0);
            console.log(`${step}: ${code === 0 ? "passed" : "failed"} in ${seconds} s\n${code === 0 ? "" : said}`);
            resolve(code === 0);
        });
    });
}

async function main(): Promise<void> {
    const waiting = [...steps];
    const results: boolean[] = [];
    const work = async (): Promise<void> => {
        for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) results.push(await run(step));
    };
    await Promise.all(Array.from({ length: os.availableParallelism() }, work));
    if (results.includes(false)) process.exitCode = 1;
}

void main();
