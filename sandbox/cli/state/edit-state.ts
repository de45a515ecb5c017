import { checkpointText } from "../../backend/checkpoint";
import { integrityProblem } from "../../backend/integrity";
import { qualifiedName } from "../../backend/stack-reference";
import type { Deployment, ResourceState } from "../../engine/apitype";
import { CliError, SilentFailure } from "../cli-error";
import { type CommandContext, print } from "../context";
import { isApproved } from "../operation-flags";
import { ask } from "../prompt";
import { Session } from "../session";

const QUESTION = "This command will edit your stack's state directly. Confirm?";

/**
 * Changes a stack's resources in its state, under its lock and after a question to whoever sits there. Secrets are
 * neither opened nor written anew. `change` may mutate what it is given, and what it throws leaves the state as it was.
 */
export async function editState(
    context: CommandContext,
    change: (resources: ResourceState[]) => ResourceState[],
    question = QUESTION,
): Promise<void> {
    const session = new Session(context);
    const reference = await session.requireStack();
    const backend = await session.backend();
    await confirm(context, question);
    await backend.whileLocked(reference, async () => {
        const latest = (await backend.read(reference))?.latest;
        if (latest === undefined) return;
        const wasSound = integrityProblem(latest) === undefined;
        const edited = { ...latest, resources: change(latest.resources ?? []) };
        if (wasSound) refuseBroken(edited);
        await backend.write(reference, checkpointText(qualifiedName(reference), edited));
    });
}

/** A state that was broken before may be mended in several steps; a sound one stays sound. */
function refuseBroken(edited: Deployment): void {
    const problem = integrityProblem(edited);
    if (problem !== undefined) throw new CliError(`the edit would break the state, so nothing was changed: ${problem}`);
}

/** Who cannot be asked is not, as in the real CLI. */
async function confirm(context: CommandContext, question: string): Promise<void> {
    if (!context.interactive || isApproved(context)) return;
    const answer = (await ask(context, `warning: ${question} (y/N) `)).trim();
    if (/^y(es)?$/i.test(answer)) return;
    print(context, "confirmation declined");
    throw new SilentFailure();
}

/** The URNs of the command line, else the one that somebody chooses. Throws {@link CliError} when there is neither. */
export async function urnArguments(context: CommandContext, question: string): Promise<string[]> {
    if (context.words.length > 0) return context.words;
    return [await chosenUrn(context, "resource URN", question)];
}

/** The URN that somebody chooses; `what` is asked for. Throws {@link CliError} when there is nobody. */
export async function chosenUrn(context: CommandContext, what: string, question: string): Promise<string> {
    if (!context.interactive) throw new CliError(`Must supply <${what}> unless pulumi is run interactively`);
    const session = new Session(context);
    const latest = (await (await session.backend()).read(await session.requireStack(undefined, false)))?.latest;
    for (const { urn } of latest?.resources ?? []) print(context, `  ${urn}`);
    return (await ask(context, `${question} `)).trim();
}
