import fs from "node:fs";
import path from "node:path";
import { benchEnvironment, flatProject, freshProject } from "../workspace";

const bin = path.join(__dirname, "../../sandbox/bin");

/** Something that is called `pulumi`, and the environment in which it is run. */
export interface Engine {
    pulumi: string;
    env: NodeJS.ProcessEnv;
}

/** The real Pulumi CLI that `STRATA_REAL_PULUMI` names; undefined when it names none. */
export function realPulumi(): string | undefined {
    const named = process.env["STRATA_REAL_PULUMI"];
    return named !== undefined && fs.existsSync(named) ? path.resolve(named) : undefined;
}

/** An engine that keeps its state in the project's folder and finds the sandbox's plugins, so that two engines differ in nothing else. */
function engineIn(folder: string, pulumi: string): Engine {
    const env = benchEnvironment();
    const state = path.join(folder, ".state");
    fs.mkdirSync(state, { recursive: true });
    return {
        pulumi,
        env: {
            ...env,
            PATH: [path.dirname(pulumi), bin, env["PATH"]].join(path.delimiter),
            PULUMI_HOME: path.join(folder, ".home"),
            PULUMI_BACKEND_URL: `file://${state}`,
            PULUMI_CONFIG_PASSPHRASE: "bench",
            PULUMI_SKIP_UPDATE_CHECK: "true",
            PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
        },
    };
}

export const sandboxIn = (folder: string): Engine => engineIn(folder, path.join(bin, "pulumi"));
export const realIn = (folder: string, pulumi: string): Engine => engineIn(folder, pulumi);

/** Makes a project, works in it and takes it away. */
export async function inProject<T>(kind: "platform" | "flat", work: (folder: string) => T | Promise<T>): Promise<T> {
    const folder = kind === "platform" ? freshProject() : flatProject();
    try {
        return await work(folder);
    } finally {
        fs.rmSync(folder, { recursive: true, force: true });
    }
}
