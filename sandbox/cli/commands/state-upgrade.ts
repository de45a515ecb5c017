import type { Command } from "../command";
import { YES_FLAG } from "../command";
import { type CommandContext, print } from "../context";
import { isApproved } from "../operation-flags";
import { ask } from "../prompt";
import { Session } from "../session";

export const stateUpgrade: Command = {
    usage: "state upgrade",
    help: "Bring the backend to its newest layout, which it has already: the sandbox opens no other.",
    flags: [YES_FLAG],
    run: upgrade,
};

async function upgrade(context: CommandContext): Promise<void> {
    await new Session(context).backend();
    if (await isConfirmed(context)) context.err.write("Upgraded 0 stack(s) to project mode\n");
    else print(context, "Upgrade cancelled");
}

async function isConfirmed(context: CommandContext): Promise<boolean> {
    if (isApproved(context)) return true;
    print(context, "This will upgrade the current backend to the latest supported version.");
    print(context, "Older versions of Pulumi will not be able to read the new format.");
    print(context, "Are you sure you want to proceed?");
    const question = "Please confirm that this is what you'd like to do by typing `yes`: ";
    const answer = await ask(context, question).catch(() => "");
    return answer.trim() === "yes";
}
