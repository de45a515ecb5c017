import type { ResourceState } from "../../engine/apitype";
import { CliError } from "../cli-error";
import { type Command, STACK_FLAG, YES_FLAG } from "../command";
import { type CommandContext, print } from "../context";
import type { FlagSpec } from "../flags";
import { editState, urnArguments } from "../state/edit-state";
import { notFoundMessage } from "../state/find-resource";

const PROTECT_QUESTION =
    "This will protect by modifying the stack state directly.\n" +
    "If your program does not also set the 'protect' resource option, Pulumi will unprotect the \n" +
    "resource the next time your program runs (e.g. as part of a `pulumi up`)\n" +
    "Confirm?";

interface Mark {
    verb: "protect" | "unprotect" | "taint" | "untaint";
    help: string;
    set(state: ResourceState): void;
    /** Offers --all. */
    all: boolean;
    question?: string;
}

export const stateProtect = markCommand({
    verb: "protect",
    help: "Protect resources of the state from deletion, until the program runs again and says otherwise.",
    set: (state) => (state.protect = true),
    all: true,
    question: PROTECT_QUESTION,
});

export const stateUnprotect = markCommand({
    verb: "unprotect",
    help: "Let resources of the state be deleted that were protected.",
    set: (state) => (state.protect = false),
    all: true,
});

export const stateTaint = markCommand({
    verb: "taint",
    help: "Have resources of the state replaced by the next `pulumi up`.",
    set: (state) => (state.taint = true),
    all: false,
});

export const stateUntaint = markCommand({
    verb: "untaint",
    help: "Have tainted resources of the state not replaced after all.",
    set: (state) => (state.taint = false),
    all: true,
});

function markCommand(mark: Mark): Command {
    const all: FlagSpec = { name: "all", kind: "boolean", help: `${capital(mark.verb)} every resource` };
    return {
        usage: `state ${mark.verb} [urn...]`,
        help: mark.help,
        flags: [STACK_FLAG, YES_FLAG, ...(mark.all ? [all] : [])],
        arguments: { least: 0, most: Number.MAX_SAFE_INTEGER },
        run: (context) => run(context, mark),
    };
}

async function run(context: CommandContext, { verb, set, question }: Mark): Promise<void> {
    const urns = context.flags.on("all") ? undefined : await urnArguments(context, `Select a resource to ${verb}:`);
    await editState(
        context,
        (resources) => {
            const live = resources.filter((state) => state.delete !== true);
            for (const state of urns === undefined ? live : statesOf(live, urns)) set(state);
            return resources;
        },
        question,
    );
    print(context, `${urns === undefined ? "All" : urns.length} resources ${verb}ed`);
}

/** All that are not there are told at once. */
function statesOf(live: ResourceState[], urns: string[]): ResourceState[] {
    const byUrn = new Map(live.map((state) => [state.urn, state]));
    const missing = urns.filter((urn) => !byUrn.has(urn));
    if (missing.length > 0) throw new CliError(missing.map((urn) => notFoundMessage(live, urn)).join("\n"));
    return urns.flatMap((urn) => byUrn.get(urn) ?? []);
}

function capital(word: string): string {
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
