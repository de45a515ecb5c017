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

/**
 * The service of the plugin behind an executable when that is one of the sandbox's own, for an engine that would rather
 * call it than run it; undefined for every other executable. `directory` is where the program's SDK is looked for first.
 */
export function ownPlugin(executable: string, directory: string): UntypedServiceImplementation | undefined {
    const file = realpathSync(executable);
    const plugin = files[path.basename(file).replace("pulumi-resource-", "")];
    if (plugin === undefined || path.dirname(file) !== bin) return undefined;
    return providerService(createProvider(load(plugin), directory));
}
