import { text } from "node:stream/consumers";
import { IncorrectPassphraseError, openSalt } from "../secrets/crypter";
import { environmentPassphrase, NO_PASSPHRASE } from "../secrets/passphrase";
import { SecretsManager } from "../secrets/secrets-manager";
import { CliError } from "./cli-error";
import type { StackConfigFile } from "./config/stack-config-file";
import type { CommandContext } from "./context";
import { askHidden } from "./prompt";

const managers = new Map<string, SecretsManager>();

/** The manager of a salt, one for the whole process: state and configuration mostly share it, and a key is expensive. */
export function managerOf(context: CommandContext, salt: string): SecretsManager {
    let manager = managers.get(salt);
    if (manager === undefined) {
        manager = new SecretsManager(salt, () => passphraseFor(context, salt));
        managers.set(salt, manager);
    }
    return manager;
}

/** Throws at once when there is neither a passphrase nor somebody to ask, long before a key is needed. */
export function requirePassphrase(context: CommandContext): void {
    if (environmentPassphrase(context.env) === undefined && !context.interactive) throw new CliError(NO_PASSPHRASE);
}

async function passphraseFor(context: CommandContext, salt: string): Promise<string> {
    const known = environmentPassphrase(context.env);
    if (known !== undefined) return known;
    requirePassphrase(context);
    for (;;) {
        const given = await askHidden(
            context,
            "Enter your passphrase to unlock config/secrets\n    (set PULUMI_CONFIG_PASSPHRASE or PULUMI_CONFIG_PASSPHRASE_FILE to remember): ",
        );
        try {
            await openSalt(given, salt);
            return given;
        } catch (error) {
            if (!(error instanceof IncorrectPassphraseError)) throw error;
            context.err.write("error: incorrect passphrase\n");
        }
    }
}

async function newPassphrase(context: CommandContext): Promise<string> {
    const known = environmentPassphrase(context.env);
    if (known !== undefined) return known;
    requirePassphrase(context);
    return askTwice(context, "passphrase");
}

async function askTwice(context: CommandContext, what: string): Promise<string> {
    for (;;) {
        const first = await askHidden(context, `Enter your ${what} to protect config/secrets: `);
        const second = await askHidden(context, `Re-enter your ${what} to confirm: `);
        if (first === second) return first;
        context.err.write("error: passphrases do not match\n");
    }
}

/** A manager under a passphrase that the person is asked for, or that the first line of the standard input is. */
export async function managerOfNewPassphrase(context: CommandContext): Promise<SecretsManager> {
    const passphrase = context.interactive
        ? await askTwice(context, "new passphrase")
        : ((await text(context.input)).split("\n")[0] ?? "").trim();
    const manager = await SecretsManager.create(() => Promise.resolve(passphrase));
    managers.set(manager.salt, manager);
    return manager;
}

/** The manager of a stack's configuration; a stack without a salt gets one, which the caller has to save. */
export async function configSecrets(context: CommandContext, config: StackConfigFile): Promise<SecretsManager> {
    const foreign = config.foreignSecretsProvider;
    if (foreign !== undefined) {
        throw new CliError(
            `${config.file} keeps its secrets with '${foreign}', which the sandbox does not have; use the real Pulumi CLI for this stack`,
        );
    }
    if (config.salt !== undefined) {
        requirePassphrase(context);
        return managerOf(context, config.salt);
    }
    const passphrase = await newPassphrase(context);
    const manager = await SecretsManager.create(() => Promise.resolve(passphrase));
    managers.set(manager.salt, manager);
    config.salt = manager.salt;
    return manager;
}
