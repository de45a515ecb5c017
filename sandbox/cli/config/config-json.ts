import type { Session } from "../session";
import { configSecrets } from "../stack-secrets";
import { type ConfigValue, holdsSecure, isObject, mapSecure, valueText } from "./config-value";
import type { StackConfigFile } from "./stack-config-file";

/** The shape of a value in `pulumi config --json`. A secret that is not shown has neither value. */
export interface ConfigJson {
    value?: string;
    objectValue?: unknown;
    secret: boolean;
}

/** `decrypt` undefined hides secrets. */
export function configJson(value: ConfigValue, decrypt: ((ciphertext: string) => string) | undefined): ConfigJson {
    const secret = holdsSecure(value);
    if (secret && decrypt === undefined) return { secret };
    const open = mapSecure(value, decrypt ?? String);
    return { value: valueText(open), ...(isObject(open) && { objectValue: sorted(open) }), secret };
}

function sorted(value: unknown): unknown {
    return typeof value === "object" && value !== null
        ? (JSON.parse(valueText(value as ConfigValue)) as unknown)
        : value;
}

/** What opens the secrets of a stack's configuration; derives the key. */
export async function decrypterFor(session: Session, file: StackConfigFile): Promise<(ciphertext: string) => string> {
    const crypter = await (await configSecrets(session.context, file)).crypter();
    return (ciphertext) => {
        try {
            return crypter.decrypt(ciphertext);
        } catch (error) {
            throw new Error(`could not decrypt configuration value: ${(error as Error).message}`, { cause: error });
        }
    };
}
