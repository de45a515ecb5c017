import type { Cloud, Subject } from "./cloud/behaviour";
import { SdkProvider } from "./cloud/sdk-provider";
import type { Provider } from "./host/provider";
import { serve } from "./host/serve";
import { Catalogue } from "./sdk/catalogue";
import { Sdk } from "./sdk/sdk";

/**
 * Runs the plugin of one SDK. Standard output carries the port and nothing else; what prevents the start goes to standard
 * error, which the engine shows.
 */
export function main<S extends Subject>(name: string, cloudOf: (catalogue: Catalogue) => Cloud<S>): void {
    start(name, cloudOf).catch((error: unknown) => {
        process.stderr.write(`pulumi-resource-${name}: ${error instanceof Error ? error.message : String(error)}\n`);
        process.exitCode = 1;
    });
}

async function start<S extends Subject>(name: string, cloudOf: (catalogue: Catalogue) => Cloud<S>): Promise<void> {
    const catalogue = new Catalogue(Sdk.find(name, [process.cwd(), __dirname]));
    const provider: Provider = new SdkProvider(catalogue, cloudOf(catalogue));
    await serve(
        provider,
        process.argv.slice(2).find((argument) => !argument.startsWith("-")),
    );
}
