import { spawn } from "node:child_process";
import fs from "node:fs";

const LOOK_EVERY_MS = 50;
const KIBIBYTE = 1024;

/** The processes that `root` has started, and those have; Linux only. */
function family(root: number): number[] {
    const parents = new Map<number, number>();
    for (const name of fs.readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
        const parent = /^PPid:\s+(\d+)$/m.exec(read(`/proc/${name}/status`))?.[1];
        if (parent !== undefined) parents.set(Number(name), Number(parent));
    }
    const members = [root];
    for (const member of members) for (const [child, parent] of parents) if (parent === member) members.push(child);
    return members;
}

/** A process may end while it is looked at. */
function read(file: string): string {
    try {
        return fs.readFileSync(file, "utf8");
    } catch {
        return "";
    }
}

const residentKib = (pid: number): number => Number(/^VmRSS:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);

/** The most memory that a command and all that it starts had at one time, in KiB, by looks in short intervals. Rejects when it fails. */
export function peakKib(command: string[], folder: string, env: NodeJS.ProcessEnv): Promise<number> {
    const [file = "", ...args] = command;
    const child = spawn(file, args, { cwd: folder, env, stdio: "ignore" });
    let peak = 0;
    const look = setInterval(() => {
        const total = family(child.pid ?? 0).reduce((sum, pid) => sum + residentKib(pid), 0);
        peak = Math.max(peak, total);
    }, LOOK_EVERY_MS);
    return new Promise<number>((resolve, reject) => {
        child.on("error", reject).on("close", (code) => {
            if (code === 0) resolve(peak);
            else reject(new Error(`${command.join(" ")}: exit code ${code ?? "none"}`));
        });
    }).finally(() => clearInterval(look));
}

/** By how many KiB the memory grows for each resource: the slope of the line through what was measured. */
export function kibAResource(measured: { resources: number; kib: number }[]): number {
    const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    const [x, y] = [mean(measured.map(({ resources }) => resources)), mean(measured.map(({ kib }) => kib))];
    const over = measured.reduce((sum, { resources, kib }) => sum + (resources - x) * (kib - y), 0);
    return over / measured.reduce((sum, { resources }) => sum + (resources - x) ** 2, 0);
}

export const mebibytes = (kib: number): string => (kib / KIBIBYTE).toFixed(0);
