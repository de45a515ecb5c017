import { rmSync } from "node:fs";
import { CliError } from "../cli-error";
import type { Command } from "../command";
import {
    CONTINUE_FLAG,
    JSON_FLAG,
    OPERATION_FLAGS,
    PREVIEW_ONLY_FLAG,
    REFRESH_FLAG,
    SKIP_PREVIEW_FLAG,
    YES_FLAG,
} from "../operation-flags";
import { type CommandContext, print } from "../context";
import { protectedUrns } from "../destroy-rules";
import { Session } from "../session";
import { runPreview, runStackOperation } from "../stack-operation";

export const destroy: Command = {
    usage: "destroy",
    help: "Delete all resources of a stack. Its history and configuration stay, unless --remove is given.",
    flags: [
        ...OPERATION_FLAGS,
        CONTINUE_FLAG,
        REFRESH_FLAG,
        PREVIEW_ONLY_FLAG,
        SKIP_PREVIEW_FLAG,
        YES_FLAG,
        JSON_FLAG,
        { name: "exclude-protected", kind: "boolean", help: "Leave protected resources and what they need" },
        { name: "remove", kind: "boolean", help: "Remove the stack as well" },
    ],
    run: run,
};

async function run(context: CommandContext): Promise<void> {
    const kept = context.flags.on("exclude-protected") ? await protectedResources(context) : undefined;
    if (kept?.all === true) {
        tell(
            context,
            `There were no unprotected resources to destroy. There are still ${kept.count} protected resources associated with this stack.`,
        );
        return;
    }
    if (context.flags.on("preview-only")) {
        await runPreview(context, "destroy");
        return;
    }
    await runStackOperation(context, "destroy");
    if (kept !== undefined && kept.count > 0)
        tell(
            context,
            `All unprotected resources were destroyed. There are still ${kept.count} protected resources associated with this stack.`,
        );
    else if (context.flags.list("target").length > 0) return;
    else if (context.flags.on("remove")) await removeEmptied(context);
    else await tellOfStackRm(context);
}

/** How many resources --exclude-protected leaves, and whether that is every one. */
async function protectedResources(context: CommandContext): Promise<{ count: number; all: boolean }> {
    if (context.flags.list("target").length > 0)
        throw new CliError("you cannot specify --target and --exclude-protected");
    const session = new Session(context);
    const latest = await (await session.backend()).readVerified(await session.requireStack());
    const count = protectedUrns(latest).length;
    return { count, all: count > 0 && count === latest?.resources?.length };
}

/** The stack goes without another question: who destroys it has answered one. */
async function removeEmptied(context: CommandContext): Promise<void> {
    const session = new Session(context);
    const reference = await session.requireStack();
    await (await session.backend()).remove(reference, false, false);
    rmSync(session.configPath(reference), { force: true });
    session.selection()?.set(session.backendUrl, undefined);
    tell(context, "The resources in the stack have been deleted, and the history and configuration removed.");
}

async function tellOfStackRm(context: CommandContext): Promise<void> {
    const session = new Session(context);
    const shown = session.shown(await session.requireStack());
    tell(
        context,
        "The resources in the stack have been deleted, but the history and configuration associated with the stack are still maintained. ",
    );
    tell(context, `If you want to remove the stack completely, run \`pulumi stack rm ${shown}\`.`);
}

/** With --json standard output holds JSON alone. */
function tell(context: CommandContext, text: string): void {
    if (!context.flags.on("json")) print(context, text);
}
