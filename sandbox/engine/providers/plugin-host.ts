import { accessSync, constants } from "node:fs";
import path from "node:path";
import { ownPlugin } from "../../plugins/own-plugins";
import type { EventEmitter } from "../events/event-emitter";
import { locateProgram } from "../language/program";
import type { Operation } from "../operation";
import { AttachedConnection, attachedPort } from "./attached-connection";
import { pluginEnvironment } from "./default-providers";
import { LibraryConnection } from "./library-connection";
import type { PluginConnection } from "./plugin-connection";
import { PluginProcess } from "./plugin-process";
import { ProcessConnection } from "./process-connection";

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
        const connection = await this.connect(name, executable).catch(() => undefined);
        if (connection === undefined) return;
        this.waiting.set(name, connection);
        connection.prepare?.();
    }

    async start(name: string): Promise<PluginConnection> {
        const ready = this.waiting.get(name);
        this.waiting.delete(name);
        if (ready) return ready;
        const port = attachedPort(this.operation.env, name);
        if (port !== undefined) return AttachedConnection.open(port, await this.engineAddress);
        const executable = this.find(name);
        if (executable === undefined) throw new Error(missingPlugin(name, this.operation.pluginPath));
        return this.connect(name, executable);
    }

    close(): void {
        for (const process of this.started) process.close();
    }

    private async connect(name: string, executable: string): Promise<PluginConnection> {
        const own = ownPlugin(executable, this.operation.project.root);
        return own ? new LibraryConnection(own) : new ProcessConnection(await this.spawn(name, executable));
    }

    private async spawn(name: string, executable: string): Promise<PluginProcess> {
        const address = await this.engineAddress;
        const plugin = new PluginProcess({
            label: `provider plugin "${name}" (${executable})`,
            command: executable,
            args: [address],
            cwd: locateProgram(this.operation.project).directory,
            env: { ...this.operation.env, ...pluginEnvironment(this.operation, name) },
            onOutput: (line, stream) => this.events.diagnostic(stream === "stdout" ? "info" : "info#err", "", line),
        });
        this.started.push(plugin);
        return plugin;
    }
}

function missingPlugin(name: string, directories: string[]): string {
    const known = directories.length === 0 ? "PATH" : `${directories.join(", ")} or PATH`;
    return `no provider plugin for package "${name}": there is no executable pulumi-resource-${name} in ${known}; the sandbox installs no plugins, use the real Pulumi CLI for this package`;
}

function isExecutable(file: string): boolean {
    try {
        accessSync(file, constants.X_OK);
        return true;
    } catch {
        return false;
    }
}
