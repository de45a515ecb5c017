import { removeLocks } from "../../backend/lock";
import { CliError } from "../cli-error";
import { type Command, STACK_FLAG, YES_FLAG } from "../command";
import { type CommandContext, isTruthy, print } from "../context";
import { ask } from "../prompt";
import { Session } from "../session";

export const cancel: Command = {
    usage: "cancel [stack-name]",
    help:
        "Remove a stack's lock, which a killed update may have left. An update that still runs is not stopped:\n" +
        "interrupt it where it runs, or else its state may be lost.",
    flags: [STACK_FLAG, YES_FLAG],
    arguments: { least: 0, most: 1 },
    run,
};

async function run(context: CommandContext): Promise<void> {
    const session = new Session(context);
    const [word] = context.words;
    if (word !== undefined && (context.flags.text("stack") ?? "") !== "")
        throw new CliError("only one of --stack or argument stack name may be specified, not both");
    const reference = await session.requireStack(word ?? context.flags.text("stack"), false);
    const shown = session.shown(reference);
    const asks = context.interactive && !context.flags.on("yes") && !isTruthy(context.env.PULUMI_SKIP_CONFIRMATIONS);
    if (asks) {
        print(context, `This will irreversibly cancel the currently running update for '${shown}'!`);
        const typed = await ask(context, `Please confirm that this is what you'd like to do by typing \`${shown}\`: `);
        if (typed.trim() !== shown) throw new CliError("confirmation declined");
    }
    await removeLocks((await session.backend()).store, reference);
    print(context, `The currently running update for '${shown}' has been canceled!`);
}
