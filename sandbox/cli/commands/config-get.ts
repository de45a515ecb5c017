import { CliError } from "../cli-error";
import { type Command, CONFIG_FILE_FLAG, JSON_FLAG, STACK_FLAG } from "../command";
import { configJson, decrypterFor } from "../config/config-json";
import { keyText, parseKeyArgument, prettyKey } from "../config/config-key";
import { escapeHtml, getAt, holdsSecure, mapSecure, valueText } from "../config/config-value";
import { withDeclared } from "../config/project-config";
import { type CommandContext, print } from "../context";
import { formatPropertyPath } from "../config/property-path";
import { Session } from "../session";

export const configGet: Command = {
    usage: "config get <key>",
    help: "Print a configuration value, a secret in plain text. With --path the key leads into a map or list: outer.inner, names[0].",
    flags: [
        STACK_FLAG,
        CONFIG_FILE_FLAG,
        JSON_FLAG,
        { name: "path", kind: "boolean", help: "The key is a path into a map or list" },
        { name: "open", kind: "boolean" },
    ],
    arguments: { least: 1, most: 1 },
    run: get,
};

async function get(context: CommandContext): Promise<void> {
    const session = new Session(context);
    const reference = await session.requireStack();
    const project = session.requireProject();
    const { key, steps } = parseKeyArgument(context.words[0] ?? "", project.name, context.flags.on("path"));
    const file = session.loadConfig(reference);
    const value = getAt(withDeclared(project, file.entries()).get(keyText(key)), steps);
    if (value === undefined) {
        const asked = { namespace: key.namespace, name: formatPropertyPath([key.name, ...steps]) };
        throw new CliError(
            `configuration key '${prettyKey(steps.length > 0 ? asked : key, project.name)}' not found for stack '${session.shown(reference)}'`,
        );
    }
    const decrypt = holdsSecure(value) ? await decrypterFor(session, file) : String;
    if (context.flags.on("json")) print(context, escapeHtml(JSON.stringify(configJson(value, decrypt), undefined, 2)));
    else print(context, valueText(mapSecure(value, decrypt)));
}
