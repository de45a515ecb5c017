import type { StackReference } from "../../backend/stack-reference";
import { CliError } from "../cli-error";
import type { Session } from "../session";
import { configSecrets } from "../stack-secrets";
import { keyText, parseKey, parseKeyArgument, prettyKey } from "./config-key";
import { type ConfigValue, getAt, holdsSecure, mapSecure, setAt } from "./config-value";
import type { StackConfigFile } from "./stack-config-file";

/** Copies every value of one stack's configuration to another's; secrets are encrypted anew under the other's key. */
export async function copyConfig(session: Session, from: StackReference, to: StackReference): Promise<void> {
    const source = session.loadConfig(from);
    const target = session.loadConfig(to);
    const entries = [...source.entries()];
    if (entries.length === 0) return;
    const project = session.requireProject().name;
    const resealed = await resealer(
        session,
        source,
        target,
        entries.map(([, value]) => value),
    );
    for (const [name, value] of entries) target.set(parseKey(name, project), resealed(value));
    target.save();
}

/** Copies one value, with `path` from within a map or list. Throws {@link CliError} when it is not there. */
export async function copyConfigKey(
    session: Session,
    from: StackReference,
    to: StackReference,
    { text, path }: { text: string; path: boolean },
): Promise<void> {
    const source = session.loadConfig(from);
    const target = session.loadConfig(to);
    const project = session.requireProject().name;
    const { key, steps } = parseKeyArgument(text, project, path);
    const value = getAt(new Map(source.entries()).get(keyText(key)), steps);
    if (value === undefined) {
        throw new CliError(
            `configuration key '${prettyKey(key, project)}' not found for stack '${session.shown(from)}'`,
        );
    }
    const resealed = await resealer(session, source, target, [value]);
    target.set(key, setAt(target.get(key), key.name, steps, resealed(value)));
    target.save();
}

/** Gives values the target's encryption; a key is derived only where there is a secret. */
async function resealer(
    { context }: Session,
    source: StackConfigFile,
    target: StackConfigFile,
    values: ConfigValue[],
): Promise<(value: ConfigValue) => ConfigValue> {
    if (!values.some((value) => holdsSecure(value))) return (value) => value;
    const opened = await (await configSecrets(context, source)).crypter();
    const sealed = await (await configSecrets(context, target)).crypter();
    return (value) => mapSecure(value, (ciphertext) => ({ secure: sealed.encrypt(opened.decrypt(ciphertext)) }));
}
