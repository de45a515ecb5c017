import { rmSync } from "node:fs";
import { StackHasResourcesError } from "../../backend/file-backend";
import { CliError } from "../cli-error";
import { type Command, STACK_FLAG, YES_FLAG } from "../command";
import { type CommandContext, isTruthy, print } from "../context";
import { ask } from "../prompt";
import { Session } from "../session";

export const stackRm: Command = {
    usage: "stack rm [stack-name]",
    help: "Remove a stack, its history and its configuration file. A stack that still has resources is refused unless --force is given.",
    flags: [
        STACK_FLAG,
        { ...YES_FLAG },
        {
            name: "force",
            short: "f",
            kind: "boolean",
            help: "Remove it even though it has resources, which are then orphaned",
        },
        { name: "preserve-config", kind: "boolean", help: "Keep Pulumi.<stack>.yaml" },
        { name: "remove-backups", kind: "boolean", help: "Remove the backups of its state as well" },
    ],
    arguments: { least: 0, most: 1 },
    run: remove,
};

async function remove(context: CommandContext): Promise<void> {
    const { flags } = context;
    const session = new Session(context);
    const [word] = context.words;
    if (word !== undefined && (flags.text("stack") ?? "") !== "")
        throw new CliError("only one of --stack or argument stack name may be specified, not both");
    const reference = await session.requireStack(word ?? flags.text("stack"), false);
    const shown = session.shown(reference);
    await confirm(context, shown);
    const backend = await session.backend();
    try {
        await backend.remove(reference, flags.on("force"), flags.on("remove-backups"));
    } catch (error) {
        if (error instanceof StackHasResourcesError) throw new CliError(stillHasResources(shown));
        throw error;
    }
    if (!flags.on("preserve-config") && session.project?.name === reference.project)
        rmSync(session.configPath(reference), { force: true });
    print(context, `Stack '${shown}' has been removed!`);
    session.selection()?.set(session.backendUrl, undefined);
}

async function confirm(context: CommandContext, shown: string): Promise<void> {
    if (context.flags.on("yes") || isTruthy(context.env.PULUMI_SKIP_CONFIRMATIONS)) return;
    if (!context.interactive) throw new CliError("non-interactive mode requires --yes flag");
    print(context, `This will permanently remove the '${shown}' stack!`);
    const typed = await ask(context, `Please confirm that this is what you'd like to do by typing \`${shown}\`: `);
    if (typed.trim() !== shown) throw new CliError("confirmation declined");
}

function stillHasResources(shown: string): string {
    return [
        `'${shown}' still has resources; removal rejected. Possible actions:`,
        `- Make sure that '${shown}' is the stack that you want to destroy`,
        "- Run `pulumi destroy` to delete the resources, then run `pulumi stack rm`",
        "- Run `pulumi stack rm --force` to override this error",
    ].join("\n");
}
