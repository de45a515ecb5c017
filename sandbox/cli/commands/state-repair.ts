import { checkpointText } from "../../backend/checkpoint";
import { integrityProblem } from "../../backend/integrity";
import { qualifiedName } from "../../backend/stack-reference";
import type { Dependency } from "../../engine/deployment/state";
import { CliError } from "../cli-error";
import { type Command, STACK_FLAG, YES_FLAG } from "../command";
import { type CommandContext, print } from "../context";
import { isApproved } from "../operation-flags";
import { choose } from "../prompt";
import { Session } from "../session";
import { type Pruned, type Repair, repairResources } from "../state/repair-state";

export const stateRepair: Command = {
    usage: "state repair",
    help:
        "Repair an invalid state: resources come to stand behind what they need, and let go of what they name that is not there. " +
        "A valid state is left alone, and one that stays invalid, too.",
    flags: [STACK_FLAG, YES_FLAG],
    run: repair,
};

async function repair(context: CommandContext): Promise<void> {
    const session = new Session(context);
    const reference = await session.requireStack();
    const backend = await session.backend();
    await backend.whileLocked(reference, async () => {
        const latest = (await backend.read(reference))?.latest;
        if (latest === undefined) return;
        if (integrityProblem(latest) === undefined) {
            print(context, "The snapshot is already valid; skipping repair");
            return;
        }
        const repaired = attempt(() => repairResources(latest.resources ?? []));
        const changed = { ...latest, resources: repaired.resources };
        const problem = integrityProblem(changed);
        if (problem !== undefined) throw byHand(problem);
        if (!(await isConfirmed(context, repaired))) {
            print(context, "Confirmation denied, not proceeding with state repair");
            return;
        }
        await backend.write(reference, checkpointText(qualifiedName(reference), changed));
        print(context, "State repaired successfully");
    });
}

function attempt(work: () => Repair): Repair {
    try {
        return work();
    } catch (error) {
        throw byHand((error as Error).message);
    }
}

/** Who cannot be asked is not, as in the real CLI. */
async function isConfirmed(context: CommandContext, repaired: Repair): Promise<boolean> {
    if (isApproved(context)) return true;
    print(context, `${repairLines(repaired).join("\n")}\n`);
    if (!context.interactive) return true;
    const question = "This command will edit your stack's state directly. Confirm?";
    return (await choose(context, question, ["yes", "no"])) === "yes";
}

function repairLines({ reordered, pruned }: Repair): string[] {
    const moved = reordered.map((state) => `* ${state.urn}${state.delete === true ? " (deleted)" : ""}`);
    return [
        ...(moved.length === 0
            ? []
            : ["The following resources will be reordered to appear before their dependents:", "", ...moved, ""]),
        ...(pruned.length === 0
            ? []
            : ["The following resources will be modified to remove missing dependencies:", ""]),
        ...pruned.flatMap(prunedLines),
    ];
}

function prunedLines({ oldUrn, newUrn, deleted, removed }: Pruned): string[] {
    return [
        `~ ${oldUrn}${deleted ? " (deleted)" : ""}`,
        ...(newUrn === oldUrn ? [] : [`  ~ ${newUrn} [urn]`]),
        ...removed.map((named) => `  - ${named.urn} [${placeOf(named)}]`),
    ];
}

function placeOf({ kind, key = "" }: Dependency): string {
    if (kind === "property") return `property dependency: ${key}`;
    return { parent: "parent", dependency: "dependency", deletedWith: "deleted with", replaceWith: "replace with" }[
        kind
    ];
}

function byHand(problem: string): CliError {
    return new CliError(
        `Failed to repair the snapshot automatically: ${problem}

Pulumi is unable to automatically repair the snapshot. This can happen if the
snapshot contains cycles or corrupted or unparseable data. You may be able to
manually repair your stack as follows:

1. Manually export your stack's state to a file named state.json:

   pulumi stack export > state.json

2. Make a copy of the exported state.json file so that you have a backup:

   cp state.json state.json.backup

3. Edit the exported state.json file to fix any issues, such as cyclic
   dependencies or corrupted data.

4. Import the repaired state.json file back into your stack:

   pulumi stack import < state.json
`,
    );
}
