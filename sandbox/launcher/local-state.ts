import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** The folder under the project that holds all that the sandbox keeps; git ignores it. */
export const stateFolder = ".strata";
const passphraseBytes = 24;

function isCode(error: unknown, code: string): boolean {
    return (error as NodeJS.ErrnoException).code === code;
}

/** Makes the local stack's passphrase once; only the user can read it. Returns its file. */
function passphraseFile(folder: string): string {
    const file = path.join(folder, "passphrase");
    try {
        fs.writeFileSync(file, randomBytes(passphraseBytes).toString("base64url"), { flag: "wx", mode: 0o600 });
    } catch (error) {
        if (!isCode(error, "EEXIST")) throw error;
    }
    return file;
}

/**
 * The environment in which the sandbox runs: its plugins on PATH, its state and settings under the project. What the user
 * set stays: a backend, a home, a passphrase.
 */
export function sandboxEnvironment(project: string, sandboxBin: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
    const folder = path.join(project, stateFolder);
    fs.mkdirSync(folder, { recursive: true });
    const ownPassphrase =
        env.PULUMI_CONFIG_PASSPHRASE !== undefined || env.PULUMI_CONFIG_PASSPHRASE_FILE !== undefined
            ? {}
            : { PULUMI_CONFIG_PASSPHRASE_FILE: passphraseFile(folder) };
    return {
        PULUMI_BACKEND_URL: pathToFileURL(folder).href,
        PULUMI_HOME: path.join(folder, "home"),
        ...ownPassphrase,
        ...env,
        PATH: [sandboxBin, env.PATH ?? ""].filter((entry) => entry !== "").join(path.delimiter),
    };
}

/** Whether the project's own state holds the stack; only meaningful when the user did not choose another backend. */
export function hasStack(project: string, stack: string): boolean {
    const stacks = path.join(project, stateFolder, ".pulumi", "stacks");
    try {
        return fs.readdirSync(stacks).some((name) => fs.existsSync(path.join(stacks, name, `${stack}.json`)));
    } catch (error) {
        if (isCode(error, "ENOENT")) return false;
        throw error;
    }
}
