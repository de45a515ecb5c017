import type { Cloud, Subject } from "./cloud/behaviour";
import { SdkProvider } from "./cloud/sdk-provider";
import type { Provider } from "./host/provider";
import { serve } from "./host/serve";
import { Catalogue } from "./sdk/catalogue";
import { Sdk } from "./sdk/sdk";

/** A provider plugin: a package's name, and how to make a provider of what its installed SDK says. */
export interface Plugin {
    name: string;
    provider(catalogue: Catalogue): Provider;
}

/** The plugin of one SDK whose values come from a cloud's conventions. */
export function pluginOf<S extends Subject>(name: string, cloudOf: (catalogue: Catalogue) => Cloud<S>): Plugin {
    return { name, provider: (catalogue) => new SdkProvider(catalogue, cloudOf(catalogue)) };
}

const catalogues = new Map<string, Catalogue>();

/** What an SDK says is read once a process, however many providers are made of it. */
function catalogueOf(sdk: Sdk): Catalogue {
    const known = catalogues.get(sdk.root) ?? new Catalogue(sdk);
    catalogues.set(sdk.root, known);
    return known;
}

/** A new provider, with the SDK that a program in `directory` uses, else with the sandbox's own; throws when there is none. */
export function createProvider(plugin: Plugin, directory: string): Provider {
    return plugin.provider(catalogueOf(Sdk.find(plugin.name, [directory, __dirname])));
}

/**
 * Runs the plugin as a process. Standard output carries the port and nothing else; what prevents the start goes to
 * standard error, which the engine shows.
 */
export function main(plugin: Plugin): void {
    start(plugin).catch((error: unknown) => {
        process.stderr.write(
            `pulumi-resource-${plugin.name}: ${error instanceof Error ? error.message : String(error)}\n`,
        );
        process.exitCode = 1;
    });
}

async function start(plugin: Plugin): Promise<void> {
    const engineAddress = process.argv.slice(2).find((argument) => !argument.startsWith("-"));
    await serve(createProvider(plugin, process.cwd()), engineAddress);
}
