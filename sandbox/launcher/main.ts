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
        });
    } catch (error) {
        process.stderr.write(`error: ${(error as Error).message}\n`);
        process.exitCode = 1;
    }
}
