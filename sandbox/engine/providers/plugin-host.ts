import { accessSync, constants } from "node:fs";
import path from "node:path";
import { ownPlugin } from "../../plugins/own-plugins";
import type { Severity } from "../apitype";
import type { EventEmitter } from "../events/event-emitter";
import { locateProgram } from "../language/program";
import type { Operation } from "../operation";
import { AttachedConnection, attachedPort } from "./attached-connection";
import { DYNAMIC_PACKAGE, pluginEnvironment } from "./default-providers";
import { LibraryConnection } from "./library-connection";
import type { PluginConnection } from "./plugin-connection";
import { PluginProcess } from "./plugin-process";
import { PluginProvider } from "./plugin-provider";
import { ProcessConnection } from "./process-connection";
import { isAtLeast } from "./version";

/** What a provider resource asks of its plugin. */
export interface PluginRequest {
    /** The least version; "" for any. */
    version: string;
    /** By the names of variables in the environment, those under which the plugin sees them. */
    envVarMappings: Record<string, string>;
}

/** Finds and starts provider plugins, and ends them with the deployment. The sandbox's own it calls, all others it runs. */
export class PluginHost {
    private readonly started: PluginProcess[] = [];
    private readonly waiting = new Map<string, PluginConnection>();

    constructor(
        private readonly operation: Pick<Operation, "pluginPath" | "project" | "config" | "env">,
        private readonly engineAddress: Promise<string>,
        private readonly events: EventEmitter,
    ) {}

    /** The executable `pulumi-resource-NAME` in the given directories or on PATH. */
    find(name: string): string | undefined {
        const onPath = (this.operation.env["PATH"] ?? "").split(path.delimiter).filter((entry) => entry !== "");
        return [...this.operation.pluginPath, ...onPath]
            .map((directory) => path.join(directory, `pulumi-resource-${name}`))
            .find(isExecutable);
    }

    /** Starts a plugin that will be needed; the first `start` takes it. What is wrong with it is left for that to tell. */
    async prestart(name: string): Promise<void> {
        const executable = this.find(name);
        const isAttached = attachedPort(this.operation.env, name) !== undefined;
        if (executable === undefined || isAttached || this.waiting.has(name)) return;
        const connection = await this.connect(name, executable, {}).catch(() => undefined);
        if (connection === undefined) return;
        this.waiting.set(name, connection);
        connection.prepare?.();
    }

    /** A provider as a provider resource asks for it. The user is warned where the plugin is older than that. */
    async load(name: string, { version, envVarMappings }: PluginRequest): Promise<PluginProvider> {
        const { env } = this.operation;
        const known = Object.entries(envVarMappings).filter(([given]) => env[given] !== undefined);
        const mapped = known.map(([given, seen]) => [seen, env[given]] as const);
        const provider = new PluginProvider(await this.start(name, Object.fromEntries(mapped)));
        if (version === "") return provider;
        const has = await provider.version();
        if (!isAtLeast(has, version)) {
            const expected = `resource plugin ${name} is expected to have version >=${version}, but has ${has}`;
            const doubt = "the wrong version may be on your path, or this may be a bug in the plugin";
            this.events.warning("", `${expected}; ${doubt}`);
        }
        return provider;
    }

    private async start(name: string, env: NodeJS.ProcessEnv): Promise<PluginConnection> {
        const asUsual = Object.keys(env).length === 0;
        const ready = asUsual ? this.waiting.get(name) : undefined;
        if (ready) {
            this.waiting.delete(name);
            return ready;
        }
        const port = attachedPort(this.operation.env, name);
        if (port !== undefined) return AttachedConnection.open(port, await this.engineAddress);
        const executable = this.find(name);
        if (executable === undefined) throw new Error(missingPlugin(name, this.operation.pluginPath));
        return this.connect(name, executable, env);
    }

    close(): void {
        for (const process of this.started) process.close();
    }

    private async connect(name: string, executable: string, env: NodeJS.ProcessEnv): Promise<PluginConnection> {
        const own = ownPlugin(executable, this.operation.project.root);
        return own ? new LibraryConnection(own) : new ProcessConnection(await this.spawn(name, executable, env));
    }

    private async spawn(name: string, executable: string, env: NodeJS.ProcessEnv): Promise<PluginProcess> {
        const address = await this.engineAddress;
        const plugin = new PluginProcess({
            label: `provider plugin "${name}" (${executable})`,
            command: executable,
            args: [address],
            cwd: locateProgram(this.operation.project).directory,
            env: { ...this.operation.env, ...env, ...pluginEnvironment(this.operation, name) },
            onOutput: (line, stream) => this.events.diagnostic(severityOf(name, stream), "", line),
        });
        this.started.push(plugin);
        return plugin;
    }
}

/** What a provider prints is for who debugs it; what dynamic providers print is the program's own. */
function severityOf(name: string, stream: "stdout" | "stderr"): Severity {
    if (name !== DYNAMIC_PACKAGE) return "debug";
    return stream === "stdout" ? "info" : "info#err";
}

function missingPlugin(name: string, directories: string[]): string {
    const known = [...directories, "on your $PATH"].join(", or ");
    return `no resource plugin 'pulumi-resource-${name}' found in the workspace or ${known}; the sandbox installs no plugins, use the real Pulumi CLI for this package`;
}

function isExecutable(file: string): boolean {
    try {
        accessSync(file, constants.X_OK);
        return true;
    } catch {
        return false;
    }
}
