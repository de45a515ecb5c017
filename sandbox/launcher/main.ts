import path from "node:path";
import { launch } from "./launcher";

/** Runs the process's own command line; its exit code becomes the process's. */
export async function main(): Promise<void> {
    try {
        process.exitCode = await launch({
            args: process.argv.slice(2),
            env: process.env,
            folder: process.cwd(),
            sandboxBin: path.resolve(__dirname, "..", "bin"),
            out: process.stdout,
            pulumi: runSandbox,
        });
    } catch (error) {
        process.stderr.write(`error: ${(error as Error).message}\n`);
        process.exitCode = 1;
    }
}

/** The sandbox's command line is loaded when it is what was chosen. */
function runSandbox(args: string[]): Promise<number> {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- import() would want file extensions, which the house does not write
    const { main: pulumi } = require("../cli/main") as { main(args: string[]): Promise<number> };
    return pulumi(args);
}
