import { jsonProblem } from "../../backend/checkpoint";
import { CliError } from "../cli-error";
import { type Command, CONFIG_FILE_FLAG, STACK_FLAG } from "../command";
import { splitPair } from "../config/config-flags";
import type { ConfigJson } from "../config/config-json";
import { parseKeyArgument } from "../config/config-key";
import { coerceText, type ConfigValue, setAt } from "../config/config-value";
import type { StackConfigFile } from "../config/stack-config-file";
import type { CommandContext } from "../context";
import { Session } from "../session";
import { configSecrets } from "../stack-secrets";

export const configSetAll: Command = {
    usage: "config set-all --plaintext key1=value1 --secret key2=value2 ...",
    help: "Set several values: --plaintext KEY=VALUE and --secret KEY=VALUE as often as needed, or --json with what `pulumi config --json --show-secrets` prints.",
    flags: [
        STACK_FLAG,
        CONFIG_FILE_FLAG,
        { name: "path", kind: "boolean", help: "The keys are paths into maps and lists" },
        { name: "plaintext", kind: "list", help: "KEY=VALUE in plain text" },
        { name: "secret", kind: "list", help: "KEY=VALUE to encrypt" },
        { name: "json", kind: "text", help: "A JSON object in the form of `pulumi config --json`" },
    ],
    run: setAll,
};

async function setAll(context: CommandContext): Promise<void> {
    const { flags } = context;
    const json = flags.text("json") ?? "";
    if (json !== "" && (flags.given("plaintext") || flags.given("secret") || flags.on("path"))) {
        throw new CliError("the --json option cannot be used with the --plaintext, --secret or --path options");
    }
    const session = new Session(context);
    const file = session.loadConfig(await session.requireStack());
    const encrypt = async (text: string): Promise<ConfigValue> => ({
        secure: (await (await configSecrets(context, file)).crypter()).encrypt(text),
    });
    for (const pair of flags.list("plaintext")) {
        const { key, value } = splitPair(pair);
        setOne(session, file, key, flags.on("path"), (within) => (within ? coerceText(value) : value));
    }
    for (const pair of flags.list("secret")) {
        const { key, value } = splitPair(pair);
        const secure = await encrypt(value);
        setOne(session, file, key, flags.on("path"), () => secure);
    }
    if (json !== "") await setJson(session, file, json, encrypt);
    file.save();
}

function setOne(
    session: Session,
    file: StackConfigFile,
    text: string,
    path: boolean,
    valueFor: (within: boolean) => ConfigValue,
): void {
    const { key, steps } = parseKeyArgument(text, session.requireProject().name, path);
    file.set(key, setAt(file.get(key), key.name, steps, valueFor(steps.length > 0)));
}

async function setJson(
    session: Session,
    file: StackConfigFile,
    json: string,
    encrypt: (text: string) => Promise<ConfigValue>,
): Promise<void> {
    let entries: [string, ConfigJson][];
    try {
        entries = Object.entries(JSON.parse(json) as Record<string, ConfigJson>);
    } catch (error) {
        throw new CliError(`could not parse --json argument: ${jsonProblem(error)}`);
    }
    for (const [key, { value, objectValue, secret }] of entries) {
        if (value === undefined) throw new CliError(`value for --json object key "${key}" is nil`);
        const plain = objectValue === undefined ? value : (objectValue as ConfigValue);
        // One secret text for the whole object: what was secret within it is not known any more.
        const next = secret ? await encrypt(value) : plain;
        setOne(session, file, key, false, () => next);
    }
}
