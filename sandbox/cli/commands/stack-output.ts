import type { PropertyMap, PropertyValue } from "../../engine/apitype";
import { CliError } from "../cli-error";
import { type Command, JSON_FLAG, SHOW_SECRETS_FLAG, STACK_FLAG } from "../command";
import { type CommandContext, print, printJson } from "../context";
import { Session } from "../session";
import { maskSecrets, openSecrets, stackOutputs } from "../shown-outputs";
import { decryptDeployment } from "../state-secrets";
import { tableLines } from "../table";

export const stackOutput: Command = {
    usage: "stack output [property-name]",
    help: "Show a stack's outputs, or one of them. Secrets are masked unless --show-secrets is given.",
    flags: [
        JSON_FLAG,
        STACK_FLAG,
        SHOW_SECRETS_FLAG,
        { name: "shell", kind: "boolean", help: "Print as shell assignments" },
    ],
    arguments: { least: 0, most: 1 },
    run: output,
};

async function output(context: CommandContext): Promise<void> {
    const { flags } = context;
    if (flags.on("shell") && flags.on("json")) throw new CliError("only one of --json and --shell may be set");
    const session = new Session(context);
    const outputs = await readOutputs(session, await session.requireStack(undefined, false), flags.on("show-secrets"));
    const [name] = context.words;
    if (name !== undefined) {
        if (!Object.hasOwn(outputs, name)) throw new CliError(`current stack does not have output property '${name}'`);
        printOne(context, name, outputs[name] ?? null);
    } else if (flags.on("json")) printJson(context, outputs);
    else if (flags.on("shell"))
        for (const [key, value] of Object.entries(outputs)) print(context, shellLine(key, value));
    else printOutputs(context, outputs);
}

/** A stack's outputs for people: masked, or opened when `open`. */
export async function readOutputs(
    session: Session,
    reference: { project: string; name: string },
    open: boolean,
): Promise<PropertyMap> {
    const latest = await (await session.backend()).readVerified(reference);
    if (latest === undefined) return {};
    if (!open) return maskSecrets(stackOutputs(latest) ?? {}) as PropertyMap;
    return openSecrets(stackOutputs((await decryptDeployment(session, latest)).deployment) ?? {}) as PropertyMap;
}

function printOne(context: CommandContext, name: string, value: PropertyValue): void {
    if (context.flags.on("json")) printJson(context, value);
    else print(context, context.flags.on("shell") ? shellLine(name, value) : outputText(value));
}

/** Prints `Current stack outputs (N):` and the table. */
export function printOutputs(context: CommandContext, outputs: PropertyMap): void {
    const names = Object.keys(outputs).sort();
    print(context, `Current stack outputs (${names.length}):`);
    if (names.length === 0) {
        print(context, "    No output values currently in this stack");
        return;
    }
    const rows = names.map((name) => [name, outputText(outputs[name] ?? null)]);
    for (const line of tableLines(["OUTPUT", "VALUE"], rows, "    ")) print(context, line);
}

/** Text as it is, everything else as JSON. */
export function outputText(value: PropertyValue): string {
    return typeof value === "string" ? value : JSON.stringify(value);
}

function shellLine(name: string, value: PropertyValue): string {
    const text = outputText(value);
    const quoted = /^[A-Za-z0-9_./:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
    return `${name}=${quoted}`;
}
