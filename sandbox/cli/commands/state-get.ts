import { entriesLines } from "../../display/property.lines";
import { palette } from "../../display/palette";
import { shownProperties } from "../../display/shown-value";
import type { PropertyMap, ResourceState } from "../../engine/apitype";
import { CliError } from "../cli-error";
import { type Command, OUTPUT_FLAG, SHOW_SECRETS_FLAG, STACK_FLAG } from "../command";
import { type CommandContext, print, printJson, warn } from "../context";
import { Session } from "../session";
import { maskSecrets, openSecrets } from "../shown-outputs";
import { chosenUrn } from "../state/edit-state";
import { namedResource } from "../state/named-resource";
import { decryptDeployment } from "../state-secrets";

export const stateGet: Command = {
    usage: "state get [resource]",
    help: "Show the state of a resource, by its URN or by its name where no other has it.",
    flags: [STACK_FLAG, SHOW_SECRETS_FLAG, OUTPUT_FLAG],
    arguments: { least: 0, most: 1 },
    run,
};

async function run(context: CommandContext): Promise<void> {
    const session = new Session(context);
    const reference = await session.requireStack(undefined, false);
    const latest = await (await session.backend()).readVerified(reference);
    if (latest === undefined) throw new CliError(`no state found for stack ${session.shown(reference)}`);
    const open = context.flags.on("show-secrets");
    const { resources = [] } = open ? (await decryptDeployment(session, latest)).deployment : latest;
    const given = context.words[0] ?? (await chosenUrn(context, "resource", "Select the resource to show"));
    const { resource, pending } = namedResource(resources, given);
    if (pending > 0)
        warn(
            context,
            `${pending} copy(ies) of this resource are pending deletion; showing the live resource (\`pulumi stack export\` lists all copies)`,
        );
    const shown = (properties: PropertyMap = {}): PropertyMap =>
        (open ? openSecrets(properties) : maskSecrets(properties)) as PropertyMap;
    const inputs = shown(resource.inputs);
    const outputs = shown(resource.outputs);
    if (context.flags.on("json")) printJson(context, jsonOf(resource, inputs, outputs));
    else printText(context, resource, inputs, outputs);
}

function jsonOf(
    { id = "", type, urn, delete: pendingDeletion }: ResourceState,
    inputs: PropertyMap,
    outputs: PropertyMap,
): object {
    const own = (properties: PropertyMap): PropertyMap =>
        Object.fromEntries(Object.entries(properties).filter(([key]) => !key.startsWith("__")));
    const marks = pendingDeletion === true ? { pendingDeletion } : {};
    return { id, inputs: own(inputs), outputs: own(outputs), ...marks, type, urn };
}

function printText(
    context: CommandContext,
    { id = "", type, urn, delete: pendingDeletion }: ResourceState,
    inputs: PropertyMap,
    outputs: PropertyMap,
): void {
    print(context, `Type: ${type}`);
    print(context, `URN:  ${urn}`);
    if (id !== "") print(context, `ID:   ${id}`);
    if (pendingDeletion === true) print(context, "Pending deletion: yes");
    const style = { paint: palette(context.color), flowColumns: 0, textLimit: 0, listLimit: 0 };
    for (const [title, properties] of [
        ["Inputs", inputs],
        ["Outputs", outputs],
    ] as const) {
        if (Object.keys(properties).length === 0) continue;
        const entries = [...shownProperties(properties)].map(
            ([key, value]) => [key, { kind: "same", value }] as [string, { kind: "same"; value: typeof value }],
        );
        for (const line of [`${title}:`, ...entriesLines(style, 4, entries), ""]) print(context, line);
    }
}
