import type { OperationConfig } from "../engine/operation";
import { IncorrectPassphraseError } from "../secrets/crypter";
import type { StackConfigFile } from "./config/stack-config-file";
import { type ConfigValue, holdsSecure, mapSecure, valueText } from "./config/config-value";
import { validateDeclared, withDeclared } from "./config/project-config";
import type { Session } from "./session";
import { configSecrets } from "./stack-secrets";

/** A stack's configuration for one run: what the engine gets, and what the history keeps. */
export interface RunConfig {
    config: OperationConfig;
    /** Secrets stay `{secure: ciphertext}`. */
    atRest: Record<string, ConfigValue>;
}

/** Merges and decrypts a stack's configuration, and checks it for a run of the program. The key is derived only when a value is secret. */
export async function runConfig(
    session: Session,
    stack: string,
    file: StackConfigFile,
    forProgram: boolean,
): Promise<RunConfig> {
    const project = session.requireProject();
    const entries = withDeclared(project, file.entries());
    const decrypt = await decrypter(session, file, [...entries.values()].some(holdsSecure));
    if (forProgram && !session.context.flags.on("skip-config-validation"))
        validateDeclared(project, stack, entries, decrypt);
    const config: OperationConfig = new Map();
    for (const [key, value] of entries)
        config.set(key, { value: valueText(mapSecure(value, decrypt)), secret: holdsSecure(value) });
    return { config, atRest: Object.fromEntries([...entries].sort(([left], [right]) => (left < right ? -1 : 1))) };
}

async function decrypter(
    session: Session,
    file: StackConfigFile,
    secret: boolean,
): Promise<(ciphertext: string) => string> {
    if (!secret) return (ciphertext) => ciphertext;
    try {
        const crypter = await (await configSecrets(session.context, file)).crypter();
        return (ciphertext) => crypter.decrypt(ciphertext);
    } catch (error) {
        const wrong = error instanceof IncorrectPassphraseError;
        throw new Error(
            `getting stack configuration: get stack secrets manager: ${(error as Error).message}`,
            wrong ? { cause: error } : undefined,
        );
    }
}
