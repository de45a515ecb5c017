import { spawnSync } from "node:child_process";

export interface Measured {
    wallSeconds: number;
    /** User and system time of the command and all that it started and waited for. */
    cpuSeconds: number;
}

/** Bash's `times`: the shell's own times on the first line, its children's on the second, as `0m1.250s 0m0.100s`. */
function childrenSeconds(times: string): number {
    const line = times.trim().split("\n").at(-1) ?? "";
    return [...line.matchAll(/(\d+)m([\d.]+)s/g)]
        .map(([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds))
        .reduce((sum, seconds) => sum + seconds, 0);
}

const script = '"$@" >&3 2>&3; code=$?; times; exit $code';

/** Runs a command to its end and measures it; throws with its output when it fails. */
export function measure(command: string[], folder: string, env: NodeJS.ProcessEnv): Measured {
    const startNs = process.hrtime.bigint();
    const ran = spawnSync("bash", ["-c", script, "bash", ...command], {
        cwd: folder,
        env,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "inherit", "pipe"],
        maxBuffer: 1 << 28,
    });
    const wallSeconds = Number(process.hrtime.bigint() - startNs) / 1e9;
    if (ran.status !== 0) {
        throw new Error(`${command.join(" ")}: exit code ${ran.status ?? "none"}\n${String(ran.output[3] ?? "")}`);
    }
    return { wallSeconds, cpuSeconds: childrenSeconds(ran.stdout) };
}
