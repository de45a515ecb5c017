import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { LocalWorkspace, type LocalWorkspaceOptions, type OutputMap, Stack } from "@pulumi/pulumi/automation";
import { ProgramScope } from "./program-scope";
import { isInline, type Project } from "./project";
import { pulumiCommand, runPulumi } from "./pulumi-command";
import type { StackOutputs } from "./results";

/** A stack opened for one operation. */
export interface Session {
    stack: Stack;
    /** Of an inline program. */
    scope: ProgramScope | undefined;
    /** The outputs with secrets masked, or with their values. */
    outputs(showSecrets: boolean): Promise<StackOutputs>;
    /** Removes what an inline project needed on disk. */
    close(): Promise<void>;
}

/** Opens a project's stack, and makes it where `create` says so. */
export async function openSession(project: Project, create: boolean): Promise<Session> {
    const scope = isInline(project) ? new ProgramScope() : undefined;
    const own = isInline(project) ? await fs.mkdtemp(path.join(os.tmpdir(), "strata-automation-")) : undefined;
    const close = async (): Promise<void> => {
        scope?.end();
        if (own !== undefined) await fs.rm(own, { recursive: true, force: true });
    };
    try {
        const workspace = await LocalWorkspace.create({
            ...workspaceOptions(project, own, scope),
            pulumiCommand: await pulumiCommand(),
        });
        const session = new StackCommands(workspace, project);
        session.shorten();
        const stack = await (create ? Stack.create : Stack.select)(project.stack, workspace);
        await session.configure(stack);
        return { stack, scope, outputs: (show) => session.outputs(show), close };
    } catch (error) {
        await close();
        throw error;
    }
}

function workspaceOptions(
    project: Project,
    own: string | undefined,
    scope: ProgramScope | undefined,
): LocalWorkspaceOptions {
    const common = {
        ...(project.environment && { envVars: project.environment }),
        ...(project.secretsProvider !== undefined && { secretsProvider: project.secretsProvider }),
    };
    if (!isInline(project) || own === undefined || scope === undefined)
        return { ...common, workDir: (project as { folder: string }).folder };
    const name = project.stack.split("/").at(-1) ?? project.stack;
    return {
        ...common,
        workDir: own,
        program: scope.wrap(project),
        // As the Automation API has it: relative paths of assets begin where the service runs.
        projectSettings: { name: project.project, runtime: "nodejs", main: process.cwd() },
        ...(project.settings && { stackSettings: { [name]: { config: project.settings } } }),
    };
}

/** The commands that the Automation API would run one after the other, in one each. */
class StackCommands {
    constructor(
        private readonly workspace: LocalWorkspace,
        private readonly project: Project,
    ) {}

    /** `stack select --create` instead of up to two commands, and outputs with one instead of two; every later command names its stack. */
    shorten(): void {
        const { workspace, project } = this;
        const { secretsProvider } = project;
        workspace.createStack = async (name) => {
            const provider = secretsProvider === undefined ? [] : ["--secrets-provider", secretsProvider];
            await this.run(["stack", "select", "--create", "--stack", name, ...provider]);
        };
        workspace.selectStack = () => Promise.resolve();
        workspace.stackOutputs = () => Promise.resolve({} as OutputMap);
    }

    /** A folder's settings go into its own file, with its comments kept; secret ones go over standard input. */
    async configure(stack: Stack): Promise<void> {
        const { project } = this;
        const plain = Object.entries(project.settings ?? {});
        if (!isInline(project) && plain.length > 0)
            await stack.setAllConfig(Object.fromEntries(plain.map(([key, value]) => [key, { value }])));
        for (const [key, value] of Object.entries(project.secretSettings ?? {}))
            await this.run(["config", "set", "--secret", "--stack", project.stack, "--", key], value);
    }

    async outputs(showSecrets: boolean): Promise<StackOutputs> {
        const args = ["stack", "output", "--json", "--stack", this.project.stack];
        const shown = JSON.parse(await this.run(args)) as Record<string, unknown>;
        const values = showSecrets
            ? (JSON.parse(await this.run([...args, "--show-secrets"])) as Record<string, unknown>)
            : shown;
        return Object.fromEntries(
            Object.entries(shown).map(([name, masked]) => {
                const value = values[name];
                if (masked !== "[secret]") return [name, { secret: false, value }];
                return [name, showSecrets ? { secret: true, value } : { secret: true }];
            }),
        );
    }

    private run(args: string[], input?: string): Promise<string> {
        const { workDir: folder, envVars: env, pulumiCommand: command } = this.workspace;
        return runPulumi(command, args, { folder, env, ...(input !== undefined && { input }) });
    }
}
