import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { writeSettledFile } from "./settled-file";

const PRIVATE = 0o600;

/** Folder of the CLI's own files: PULUMI_HOME, else `~/.pulumi`. */
export function pulumiHome(env: NodeJS.ProcessEnv): string {
    return env.PULUMI_HOME !== undefined && env.PULUMI_HOME !== ""
        ? path.resolve(env.PULUMI_HOME)
        : path.join(os.homedir(), ".pulumi");
}

interface WorkspaceSettings {
    /** The selection of older CLIs, for every backend at once. */
    stack?: string;
    /** Backend URL to the full name of the selected stack. */
    stacks?: Record<string, string>;
    [other: string]: unknown;
}

/** The stack that is selected for a project folder and a backend, in the same file as the Pulumi CLI's. */
export class StackSelection {
    private readonly file: string;

    constructor(env: NodeJS.ProcessEnv, projectName: string, projectFile: string) {
        const hash = createHash("sha1").update(projectFile).digest("hex");
        this.file = path.join(pulumiHome(env), "workspaces", `${projectName}-${hash}-workspace.json`);
    }

    get(backendUrl: string): string | undefined {
        const settings = this.read();
        return settings.stacks?.[backendUrl] ?? settings.stack;
    }

    /** Selects a stack, or none. */
    set(backendUrl: string, stack: string | undefined): void {
        const { stacks = {}, ...others } = this.read();
        delete others.stack;
        const rest = Object.fromEntries(Object.entries(stacks).filter(([url]) => url !== backendUrl));
        const next = stack === undefined ? rest : { ...rest, [backendUrl]: stack };
        writeSettledFile(
            this.file,
            JSON.stringify({ ...others, ...(Object.keys(next).length > 0 && { stacks: next }) }, undefined, 4),
            PRIVATE,
        );
    }

    private read(): WorkspaceSettings {
        try {
            return JSON.parse(readFileSync(this.file, "utf8")) as WorkspaceSettings;
        } catch {
            return {};
        }
    }
}
