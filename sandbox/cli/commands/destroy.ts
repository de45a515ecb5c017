import type { Command } from "../command";
import {
    CONTINUE_FLAG,
    OPERATION_FLAGS,
    PREVIEW_ONLY_FLAG,
    REFRESH_FLAG,
    SKIP_PREVIEW_FLAG,
    YES_FLAG,
} from "../operation-flags";
import type { CommandContext } from "../context";
import { print } from "../context";
import { Session } from "../session";
import { runPreview, runStackOperation } from "../stack-operation";
import { stackRm } from "./stack-rm";

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
        { name: "remove", kind: "boolean", help: "Remove the stack as well" },
    ],
    run: run,
};

async function run(context: CommandContext): Promise<void> {
    if (context.flags.on("preview-only")) {
        await runPreview(context, "destroy");
        return;
    }
    await runStackOperation(context, "destroy");
    if (context.flags.on("remove")) await stackRm.run(context);
    else if (context.flags.list("target").length === 0) {
        const session = new Session(context);
        const shown = session.shown(await session.requireStack());
        print(
            context,
            "The resources in the stack have been deleted, but the history and configuration associated with the stack are still maintained. ",
        );
        print(context, `If you want to remove the stack completely, run \`pulumi stack rm ${shown}\`.`);
    }
}
