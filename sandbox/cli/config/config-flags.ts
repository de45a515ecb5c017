import { CliError } from "../cli-error";
import type { Session } from "../session";
import { parseKeyArgument } from "./config-key";
import { coerceText, setAt } from "./config-value";
import type { StackConfigFile } from "./stack-config-file";

/** Takes `key=value` apart; a key in quotes may hold `=`. */
export function splitPair(pair: string): { key: string; value: string } {
    const quote = /^["']/.exec(pair)?.[0];
    const separator = quote === undefined ? "=" : `${quote}=`;
    const text = quote === undefined ? pair : pair.slice(1);
    const at = text.indexOf(separator);
    if (at < 0) throw new CliError("config value must be in the form [key]=[value]");
    return { key: text.slice(0, at), value: text.slice(at + separator.length) };
}

/** Sets what `--config key=value` gives, and saves it to the stack's file as the Pulumi CLI does. */
export function applyConfigFlags(session: Session, file: StackConfigFile): void {
    const { flags } = session.context;
    const pairs = flags.list("config");
    if (pairs.length === 0) return;
    const path = flags.on("config-path");
    for (const pair of pairs) {
        const { key: text, value } = splitPair(pair);
        const { key, steps } = parseKeyArgument(text, session.requireProject().name, path);
        file.set(key, setAt(file.get(key), key.name, steps, steps.length > 0 ? coerceText(value) : value));
    }
    file.save();
}
