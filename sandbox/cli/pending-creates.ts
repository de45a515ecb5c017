import { checkpointText } from "../backend/checkpoint";
import { qualifiedName } from "../backend/stack-reference";
import type { Deployment, PendingOperation } from "../engine/apitype";
import { CliError } from "./cli-error";
import { type CommandContext, warn } from "./context";
import type { FlagSpec } from "./flags";
import { isApproved } from "./operation-flags";
import { ask, choose } from "./prompt";
import type { StackRunSettings } from "./stack-run";

/** Flags of `refresh` about creates of which an earlier run did not learn the end. */
export const PENDING_CREATES_FLAGS: FlagSpec[] = [
    { name: "clear-pending-creates", kind: "boolean", help: "Forget interrupted creates: they made nothing" },
    { name: "skip-pending-creates", kind: "boolean", help: "Do not ask about interrupted creates" },
    {
        name: "import-pending-creates",
        kind: "list",
        help: "The URN of an interrupted create, and, given again, the id of what it made",
    },
];

/** Refuses flags that contradict one another. */
export function checkPendingCreatesFlags({ flags }: CommandContext): void {
    if (flags.on("skip-pending-creates") && flags.on("clear-pending-creates"))
        throw new CliError("cannot set both --skip-pending-creates and --clear-pending-creates");
    if (flags.list("import-pending-creates").length % 2 !== 0)
        throw new CliError("each URN must be followed by an ID: found an odd number of entries");
}

/** Does what the flags, or else the person asked, say about interrupted creates. The caller holds the stack's lock. */
export async function settlePendingCreates(
    context: CommandContext,
    { backend, reference }: Pick<StackRunSettings, "backend" | "reference">,
): Promise<void> {
    checkPendingCreatesFlags(context);
    const latest = await backend.readVerified(reference);
    if (latest === undefined) return;
    const before = latest.pending_operations ?? [];
    const after = await decided(context, imported(context, before));
    if (after.length === before.length && after.every((operation, at) => operation === before[at])) return;
    const changed: Deployment = { ...latest, pending_operations: after };
    await backend.write(reference, checkpointText(qualifiedName(reference), changed));
}

/** Takes the ids of --import-pending-creates in. */
function imported(context: CommandContext, operations: PendingOperation[]): PendingOperation[] {
    const given = context.flags.list("import-pending-creates");
    const ids = new Map(given.flatMap((urn, at) => (at % 2 === 0 ? [[urn, given[at + 1] ?? ""] as const] : [])));
    const result = operations.map((operation) => {
        const id = isCreate(operation) ? ids.get(operation.resource.urn) : undefined;
        if (id === undefined) return operation;
        ids.delete(operation.resource.urn);
        return importing(operation, id);
    });
    const unused = [...ids.keys()].map((urn) => `"${urn}"`);
    if (unused.length === 1) warn(context, `${unused[0]} did not correspond to a pending create`);
    if (unused.length > 1)
        warn(context, `the following urns did not correspond to a pending create\n- ${unused.join("\n- ")}`);
    return result;
}

async function decided(context: CommandContext, operations: PendingOperation[]): Promise<PendingOperation[]> {
    const { flags } = context;
    const kept: PendingOperation[] = [];
    for (const operation of operations) {
        if (!isCreate(operation)) kept.push(operation);
        else if (context.interactive && !flags.on("skip-pending-creates") && !isApproved(context))
            kept.push(...(await asked(context, operation)));
        else if (!flags.on("clear-pending-creates")) kept.push(operation);
    }
    return kept;
}

async function asked(context: CommandContext, operation: PendingOperation): Promise<PendingOperation[]> {
    const { urn } = operation.resource;
    const explained =
        "clear: it made nothing; skip: decide later; import: it made something, whose id you will be asked for";
    const answer = await choose(context, `Options for pending CREATE of ${urn}\n  ${explained}\n`, [
        "clear",
        "skip",
        "import",
    ]);
    if (answer === "clear") return [];
    return answer === "skip" ? [operation] : [importing(operation, (await ask(context, "ID: ")).trim())];
}

function importing(operation: PendingOperation, id: string): PendingOperation {
    return { resource: { ...operation.resource, id }, type: "importing" };
}

function isCreate({ type }: PendingOperation): boolean {
    return type === "creating";
}
