import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import type { Deployment } from "../../sandbox/engine/apitype";
import { benchEnvironment, freshProject } from "../workspace";
import { type Registration, registrationsOf } from "./registrations";

const pulumi = path.join(__dirname, "../../sandbox/bin/pulumi");

/** What a stack of this project registers: it is deployed once, in a copy of the project, and its state is read. */
export function registrationsOfStack(stack: string): Registration[] {
    const folder = freshProject();
    const env = {
        ...benchEnvironment(),
        PULUMI_HOME: path.join(folder, ".home"),
        PULUMI_BACKEND_URL: `file://${path.join(folder, ".state")}`,
        PULUMI_CONFIG_PASSPHRASE: "faults",
    };
    const run = (...args: string[]): string => {
        const ran = spawnSync(pulumi, [...args, "--stack", stack, "--non-interactive"], {
            cwd: folder,
            env,
            encoding: "utf8",
            maxBuffer: 1 << 28,
        });
        if (ran.status !== 0) throw new Error(`pulumi ${args.join(" ")}: ${ran.stdout}${ran.stderr}`);
        return ran.stdout;
    };
    try {
        fs.mkdirSync(path.join(folder, ".state"));
        run("stack", "init");
        run("up", "--yes", "--skip-preview");
        const { deployment } = JSON.parse(run("stack", "export", "--show-secrets")) as { deployment: Deployment };
        return registrationsOf(deployment.resources ?? []);
    } finally {
        fs.rmSync(folder, { recursive: true, force: true });
    }
}
