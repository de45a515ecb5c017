import { fork } from "node:child_process";
import path from "node:path";
import type { Answered, Asked, HostTask } from "./resume-host";
import type { Instant } from "./recording";
import type { Verdict } from "./verdict";

/** Much of what a run makes is garbage at once. */
const ROOM = ["--max-semi-space-size=64"];
const host = path.join(__dirname, "resume-host.ts");

export interface ResumingOptions {
    /** Processes; each resumes a few at once. */
    processes: number;
    /** Called with every verdict as it comes. */
    judged(instant: Instant, verdict: Verdict): void;
    /** No further one is begun once this is aborted. */
    stop: AbortSignal;
}

/** Resumes every instant once, in processes of their own; resolves when all are judged. */
export async function resumeAll(task: HostTask, instants: Instant[], options: ResumingOptions): Promise<void> {
    let next = 0;
    const take = (): Asked | undefined => {
        const instant = options.stop.aborted ? undefined : instants[next];
        return instant && { number: next++, instant };
    };
    const answered = ({ number, verdict }: Answered): void => options.judged(instants[number]!, verdict);
    const hosts = Array.from({ length: options.processes }, () => runHost(task, take, answered));
    await Promise.all(hosts);
}

/** One process: it asks for the next whenever it is free, and is let go when there is none and nothing is under way. */
function runHost(task: HostTask, take: () => Asked | undefined, answered: (answer: Answered) => void): Promise<void> {
    const child = fork(host, {
        execArgv: [...process.execArgv, ...ROOM],
        stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    let underWay = 0;
    child.on("message", (message: "next" | Answered) => {
        if (message !== "next") {
            underWay--;
            answered(message);
            return;
        }
        const asked = take();
        if (asked !== undefined) {
            underWay++;
            child.send(asked);
        } else if (underWay === 0) child.disconnect();
    });
    child.send(task);
    return new Promise((resolve, reject) => {
        child.on("error", reject);
        child.on("exit", (code) => {
            if (code === 0 && underWay === 0) resolve();
            else reject(new Error(`a process that resumes ended with ${code}, ${underWay} under way`));
        });
    });
}
