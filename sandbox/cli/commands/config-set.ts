import { CliError } from "../cli-error";
import { refuseTogether } from "../exclusive-flags";
import { type Command, CONFIG_FILE_FLAG, STACK_FLAG } from "../command";
import { type ConfigKey, KeyPathError, keyText, parseKeyArgument } from "../config/config-key";
import { coerceText, type ConfigValue, setAt } from "../config/config-value";
import { looksLikeSecret } from "../config/looks-like-secret";
import type { StackConfigFile } from "../config/stack-config-file";
import type { CommandContext } from "../context";
import { ask, askHidden } from "../prompt";
import { Session } from "../session";
import { configSecrets } from "../stack-secrets";

export const configSet: Command = {
    usage: "config set <key> [flags] [--] [value]",
    help:
        "Set a configuration value. Without a value it is read from standard input.\n" +
        'With --path the key leads into a map or list (outer.inner, names[0], ["a.b"]); `true`, `false` and whole numbers then keep their type.',
    flags: [
        STACK_FLAG,
        CONFIG_FILE_FLAG,
        { name: "path", kind: "boolean", help: "The key is a path into a map or list" },
        { name: "plaintext", kind: "boolean", help: "Save the value in plain text" },
        { name: "secret", kind: "boolean", help: "Encrypt the value" },
        { name: "type", kind: "text", help: "Save the value as string, bool, int or float" },
        { name: "raw", kind: "boolean", help: "Keep line breaks at the end of standard input" },
    ],
    arguments: { least: 1, most: 2 },
    run: set,
};

async function set(context: CommandContext): Promise<void> {
    refuseTogether(context.flags, ["secret", "plaintext", "type"]);
    const session = new Session(context);
    const project = session.requireProject();
    const reference = await session.requireStack();
    const text = context.words[1] ?? (await readValue(context));
    const { key, steps } = keyOf(context, project.name);
    const config = session.loadConfig(reference);
    const value = await valueOf(context, config, key, text, steps.length > 0);
    try {
        config.set(key, setAt(config.get(key), key.name, steps, value));
    } catch (error) {
        throw new CliError(`could not set config: ${(error as Error).message}`);
    }
    config.save();
}

function keyOf(context: CommandContext, project: string): ReturnType<typeof parseKeyArgument> {
    try {
        return parseKeyArgument(context.words[0] ?? "", project, context.flags.on("path"));
    } catch (error) {
        throw error instanceof KeyPathError ? new CliError(`could not set config: ${error.message}`) : error;
    }
}

async function valueOf(
    context: CommandContext,
    config: StackConfigFile,
    key: ConfigKey,
    text: string,
    within: boolean,
): Promise<ConfigValue> {
    const { flags } = context;
    if (flags.on("secret")) return { secure: (await (await configSecrets(context, config)).crypter()).encrypt(text) };
    if (!flags.on("plaintext") && looksLikeSecret(key.name, text)) {
        throw new CliError(
            `config value for '${keyText(key)}' looks like a secret; rerun with --secret to encrypt it, or --plaintext if you meant to store in plaintext`,
        );
    }
    const value = typedValue(text, flags.text("type") ?? "");
    // At the top a value is always text; the types count within lists and maps only.
    return within ? value : text;
}

async function readValue(context: CommandContext): Promise<string> {
    if (!context.input.isTTY) {
        const chunks: Buffer[] = [];
        for await (const chunk of context.input) chunks.push(Buffer.from(chunk as Uint8Array));
        const text = Buffer.concat(chunks).toString("utf8");
        return context.flags.on("raw") ? text : text.replace(/\r?\n$/, "");
    }
    if (!context.interactive) throw new CliError("config value must be specified in non-interactive mode");
    return context.flags.on("secret") ? askHidden(context, "value: ") : ask(context, "value: ");
}

function typedValue(text: string, type: string): ConfigValue {
    switch (type) {
        case "":
            return coerceText(text);
        case "string":
            return text;
        case "int":
            if (!/^[+-]?\d+$/.test(text)) throw new CliError(`strconv.Atoi: parsing "${text}": invalid syntax`);
            return Number(text);
        case "bool":
            return /^(1|t|true)$/i.test(text);
        case "float":
            if (text.trim() === "" || Number.isNaN(Number(text)))
                throw new CliError(`strconv.ParseFloat: parsing "${text}": invalid syntax`);
            return Number(text);
        default:
            throw new CliError(`invalid type "${type}"; must be one of string, int, bool, or float`);
    }
}
