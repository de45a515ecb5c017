import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Deployment } from "../engine/apitype";
import { currentLogin } from "../backend/credentials";
import { FileBackend } from "../backend/file-backend";
import { StackSelection } from "../backend/selection";
import { displayName, parseStackReference, qualifiedName, type StackReference } from "../backend/stack-reference";
import type { SecretsManager } from "../secrets/secrets-manager";
import { CliError, EXIT } from "./cli-error";
import { StackConfigFile } from "./config/stack-config-file";
import type { CommandContext } from "./context";
import { findProject, noProjectMessage, type ProjectFile } from "./project-file";
import { managerOf } from "./stack-secrets";

/** The folder of a backend URL; `file://~` is the home folder and a relative path starts at the current one. */
export function backendFolder(url: string, cwd: string): string {
    if (!url.startsWith("file://")) {
        throw new CliError(
            `the sandbox keeps state in files only and cannot use '${url}'; log in with \`pulumi login file://DIR\`, or use the real Pulumi CLI`,
        );
    }
    const [location = ""] = url.slice("file://".length).split("?");
    if (location === "~" || location.startsWith("~/")) return path.join(os.homedir(), location.slice(1));
    return path.isAbsolute(location) ? fileURLToPath(`file://${location}`) : path.resolve(cwd, location);
}

/** Everything that a command finds from where it runs: project, backend, stack, configuration. Nothing is read before it is needed. */
export class Session {
    private foundProject: { project: ProjectFile | undefined } | undefined;
    private opened: Promise<FileBackend> | undefined;

    constructor(readonly context: CommandContext) {}

    get project(): ProjectFile | undefined {
        this.foundProject ??= { project: findProject(this.context.cwd) };
        return this.foundProject.project;
    }

    requireProject(): ProjectFile {
        const { project } = this;
        if (project === undefined) throw new CliError(noProjectMessage(this.context.cwd));
        return project;
    }

    /** PULUMI_BACKEND_URL, else the project's own, else the last login, else refused: the sandbox has no Pulumi Cloud. */
    get backendUrl(): string {
        const { env } = this.context;
        const fromEnvironment = env.PULUMI_BACKEND_URL === "" ? undefined : env.PULUMI_BACKEND_URL;
        const url = fromEnvironment ?? this.project?.backendUrl ?? currentLogin(env);
        if (url === undefined) {
            throw new CliError(
                "the sandbox has no Pulumi Cloud, and no backend is chosen; run `pulumi login file://DIR` (or `pulumi login --local`) or set PULUMI_BACKEND_URL",
            );
        }
        return url === "file://~" || !url.startsWith("file://") ? url : url.replace(/\/$/, "");
    }

    backend(): Promise<FileBackend> {
        this.opened ??= FileBackend.open(
            this.backendUrl,
            backendFolder(this.backendUrl, this.project?.root ?? this.context.cwd),
        );
        return this.opened;
    }

    parse(name: string): StackReference {
        return parseStackReference(name, this.project?.name);
    }

    shown(reference: StackReference): string {
        return this.context.flags.on("fully-qualify-stack-names")
            ? qualifiedName(reference)
            : displayName(reference, this.project?.name);
    }

    selection(): StackSelection | undefined {
        const { project } = this;
        return project && new StackSelection(this.context.env, project.name, project.file);
    }

    /** PULUMI_STACK, else the selected stack of this project, when it exists. */
    async selectedStack(): Promise<StackReference | undefined> {
        const backend = await this.backend();
        const fromEnvironment = this.context.env.PULUMI_STACK;
        const name =
            fromEnvironment !== undefined && fromEnvironment !== ""
                ? fromEnvironment
                : this.selection()?.get(this.backendUrl);
        if (name === undefined || name === "") return undefined;
        const reference = this.parse(name);
        return backend.exists(reference) ? reference : undefined;
    }

    /** The stack of `--stack`, else the selected one. Throws {@link CliError} when there is none. */
    async requireStack(name = this.context.flags.text("stack"), offerInit = true): Promise<StackReference> {
        if (name === undefined || name === "") {
            const selected = await this.selectedStack();
            if (selected !== undefined) return selected;
            this.requireProject();
            const ways = offerInit ? "`pulumi stack select` or `pulumi stack init`" : "`pulumi stack select`";
            throw new CliError(`no stack selected; please use ${ways} to choose one`);
        }
        const backend = await this.backend();
        const reference = this.parse(name);
        if (!backend.exists(reference)) throw new CliError(`no stack named '${name}' found`, EXIT.stackNotFound);
        return reference;
    }

    configPath(reference: StackReference): string {
        const given = this.context.flags.given("config-file") ? this.context.flags.text("config-file") : undefined;
        if (given !== undefined && given !== "") return path.resolve(this.context.cwd, given);
        const project = this.requireProject();
        return path.join(project.root, project.stackConfigDir ?? "", `Pulumi.${reference.name}.yaml`);
    }

    loadConfig(reference: StackReference): StackConfigFile {
        return StackConfigFile.load(this.configPath(reference), this.requireProject().name);
    }

    /** The secrets manager that a stack's state names, or undefined when it names none. */
    stateSecrets(deployment: Deployment | undefined): SecretsManager | undefined {
        const provider = deployment?.secrets_providers;
        if (provider === undefined) return undefined;
        const { salt } = provider.state;
        if (provider.type !== "passphrase" || typeof salt !== "string") {
            throw new CliError(
                `the stack's secrets are kept by '${provider.type}', which the sandbox does not have; use the real Pulumi CLI for this stack`,
            );
        }
        return managerOf(this.context, salt);
    }
}
