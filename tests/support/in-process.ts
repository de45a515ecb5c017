import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { runCommandLine } from "../../sandbox/cli/main";
import type { Surroundings } from "../../sandbox/cli/context";

/** What a command line of the sandbox left behind. */
export interface Finished {
    code: number;
    stdout: string;
    stderr: string;
}

/**
 * Runs a command line of the sandbox's `pulumi` within this process, as if started in `folder` with nobody to ask: all but the start of a process, and
 * so a third of the processor's time of one. The program that it runs, and plugins, are processes as ever. Paths in `args` are absolute.
 */
export async function runInProcess(args: string[], folder: string, env: NodeJS.ProcessEnv): Promise<Finished> {
    const [stdin, stdout, stderr] = [new PassThrough().end(), new PassThrough(), new PassThrough()];
    const said = Promise.all([text(stdout), text(stderr)]);
    const around = { stdin, stdout, stderr, env, cwd: () => folder, chdir: () => undefined };
    const code = await runCommandLine(args, around as unknown as Surroundings);
    stdout.end();
    stderr.end();
    const [out, err] = await said;
    return { code, stdout: out, stderr: err };
}
