import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import { realpathSync } from "node:fs";
import path from "node:path";
import { providerService } from "./host/service";
import { createProvider, type Plugin } from "./plugin";

const bin = realpathSync(path.resolve(__dirname, "../bin"));

const files: Record<string, string> = {
    aws: "aws/aws-plugin",
    "azure-native": "azure-native/azure-plugin",
    random: "random/random-plugin",
};

/** Loaded when it is asked for: each brings its own tables. */
function load(file: string): Plugin {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- import() would want file extensions, which the house does not write
    return (require(`./${file}`) as { default: Plugin }).default;
}

/** A plugin of the sandbox within the caller's process. */
export interface OwnPlugin {
    service: UntypedServiceImplementation;
    /** Begins to load, whenever the process has nothing else to do, what the first calls would load. */
    prepare(): void;
}

/**
 * The plugin behind an executable when that is one of the sandbox's own, for an engine that would rather call it than run it; undefined
 * for every other executable. `directory` is where the program's SDK is looked for first.
 */
export function ownPlugin(executable: string, directory: string): OwnPlugin | undefined {
    const file = realpathSync(executable);
    const plugin = files[path.basename(file).replace("pulumi-resource-", "")];
    if (plugin === undefined || path.dirname(file) !== bin) return undefined;
    const provider = createProvider(load(plugin), directory);
    const steps = provider.prepare?.() ?? [];
    return { service: providerService(provider), prepare: () => inFreeTime(steps[Symbol.iterator]()) };
}

/** One step a turn of the event loop, so that a call never waits for more than one. They keep no process alive. */
function inFreeTime(steps: Iterator<void>): void {
    setImmediate(() => {
        if (!steps.next().done) inFreeTime(steps);
    }).unref();
}
