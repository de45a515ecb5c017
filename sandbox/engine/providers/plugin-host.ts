import { accessSync, constants } from "node:fs";
import path from "node:path";
import type { EventEmitter } from "../events/event-emitter";
import { PluginProcess } from "./plugin-process";

/** Finds and starts provider plugins, and ends them with the deployment. */
export class PluginHost {
    private readonly started: PluginProcess[] = [];
    private readonly waiting = new Map<string, PluginProcess>();

    constructor(
        private readonly directories: string[],
        private readonly workingDirectory: string,
        private readonly engineAddress: Promise<string>,
        private readonly events: EventEmitter,
    ) {}

    /** The executable `pulumi-resource-NAME` in the given directories or on PATH. */
    find(name: string): string | undefined {
        const onPath = (process.env["PATH"] ?? "").split(path.delimiter).filter((entry) => entry !== "");
        return [...this.directories, ...onPath]
            .map((directory) => path.join(directory, `pulumi-resource-${name}`))
            .find(isExecutable);
    }

    /** Starts a plugin that will be needed; the first `start` takes it. Unknown names are left for that to tell. */
    async prestart(name: string): Promise<void> {
        const executable = this.find(name);
        if (executable !== undefined && !this.waiting.has(name))
            this.waiting.set(name, await this.spawn(name, executable));
    }

    async start(name: string): Promise<PluginProcess> {
        const ready = this.waiting.get(name);
        this.waiting.delete(name);
        if (ready) return ready;
        const executable = this.find(name);
        if (executable === undefined) throw new Error(missingPlugin(name, this.directories));
        return this.spawn(name, executable);
    }

    close(): void {
        for (const process of this.started) process.close();
    }

    private async spawn(name: string, executable: string): Promise<PluginProcess> {
        const address = await this.engineAddress;
        const plugin = new PluginProcess({
            label: `provider plugin "${name}" (${executable})`,
            command: executable,
            args: [address],
            cwd: this.workingDirectory,
            env: process.env,
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
