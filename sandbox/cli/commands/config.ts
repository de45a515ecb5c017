import { type Command, CONFIG_FILE_FLAG, JSON_FLAG, SHOW_SECRETS_FLAG, STACK_FLAG } from "../command";
import { configJson, decrypterFor } from "../config/config-json";
import { parseKey, prettyKey } from "../config/config-key";
import { holdsSecure, mapSecure, valueText } from "../config/config-value";
import { withDeclared } from "../config/project-config";
import { type CommandContext, print, printJson } from "../context";
import { Session } from "../session";
import { MASK } from "../shown-outputs";
import { tableLines } from "../table";

export const config: Command = {
    usage: "config",
    help: "List a stack's configuration, with what Pulumi.yaml declares. Secrets are masked unless --show-secrets is given.",
    flags: [STACK_FLAG, CONFIG_FILE_FLAG, JSON_FLAG, SHOW_SECRETS_FLAG, { name: "open", kind: "boolean" }],
    run: list,
};

async function list(context: CommandContext): Promise<void> {
    const session = new Session(context);
    const project = session.requireProject();
    const file = session.loadConfig(await session.requireStack());
    const entries = [...withDeclared(project, file.entries())].sort(([left], [right]) => (left < right ? -1 : 1));
    const open = context.flags.on("show-secrets") && entries.some(([, value]) => holdsSecure(value));
    const decrypt = open ? await decrypterFor(session, file) : undefined;
    if (context.flags.on("json")) {
        printJson(context, Object.fromEntries(entries.map(([key, value]) => [key, configJson(value, decrypt)])));
        return;
    }
    const rows = entries.map(([key, value]) => [
        prettyKey(parseKey(key, project.name), project.name),
        valueText(mapSecure(value, decrypt ?? (() => MASK))),
    ]);
    for (const line of tableLines(["KEY", "VALUE"], rows)) print(context, line);
}
