import { readFileSync } from "node:fs";
import path from "node:path";

export const NO_PASSPHRASE =
    "passphrase must be set with PULUMI_CONFIG_PASSPHRASE or PULUMI_CONFIG_PASSPHRASE_FILE environment variables";

/** The passphrase of the environment: PULUMI_CONFIG_PASSPHRASE (even empty), else the trimmed text of PULUMI_CONFIG_PASSPHRASE_FILE, else undefined. */
export function environmentPassphrase(env: NodeJS.ProcessEnv): string | undefined {
    if (env.PULUMI_CONFIG_PASSPHRASE !== undefined) return env.PULUMI_CONFIG_PASSPHRASE;
    const file = env.PULUMI_CONFIG_PASSPHRASE_FILE;
    if (file === undefined || file === "") return undefined;
    try {
        return readFileSync(path.resolve(file), "utf8").trim();
    } catch (error) {
        throw new Error(`unable to read PULUMI_CONFIG_PASSPHRASE_FILE: ${(error as Error).message}`, { cause: error });
    }
}
