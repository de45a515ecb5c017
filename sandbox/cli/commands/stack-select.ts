import { qualifiedName } from "../../backend/stack-reference";
import { CliError, EXIT } from "../cli-error";
import { type Command, STACK_FLAG } from "../command";
import type { CommandContext } from "../context";
import { choose } from "../prompt";
import { Session } from "../session";
import { stackInit } from "./stack-init";

export const stackSelect: Command = {
    usage: "stack select [stack]",
    help: "Select the stack that later commands work on.",
    flags: [
        { ...STACK_FLAG, help: "The stack to select" },
        { name: "create", short: "c", kind: "boolean", help: "Create it when it does not exist" },
        { name: "secrets-provider", kind: "text", help: "Secrets provider of a created stack: default or passphrase" },
    ],
    arguments: { least: 0, most: 1 },
    run: select,
};

async function select(context: CommandContext): Promise<void> {
    const session = new Session(context);
    const [word] = context.words;
    const flag = context.flags.text("stack") ?? "";
    if (word !== undefined && flag !== "")
        throw new CliError("only one of --stack or argument stack name may be specified, not both");
    const project = session.requireProject();
    const backend = await session.backend();
    const name = word ?? (flag === "" ? await chooseStack(context, session) : flag);
    const reference = session.parse(name);
    if (!backend.exists(reference)) {
        if (!context.flags.on("create")) throw new CliError(`no stack named '${name}' found`, EXIT.stackNotFound);
        await stackInit.run({ ...context, words: word === undefined ? [] : [word] });
        return;
    }
    if (reference.project !== project.name) {
        throw new CliError(`provided project name "${reference.project}" doesn't match Pulumi.yaml`);
    }
    session.selection()?.set(session.backendUrl, qualifiedName(reference));
}

async function chooseStack(context: CommandContext, session: Session): Promise<string> {
    if (!context.interactive)
        throw new CliError("no stack selected; specify a stack name with --stack", EXIT.stackNotFound);
    const stacks = await (await session.backend()).list(session.requireProject().name);
    if (stacks.length === 0)
        throw new CliError("this command requires a stack, but there are none", EXIT.stackNotFound);
    return choose(
        context,
        "Please choose a stack",
        stacks.map(({ name }) => name),
    );
}

export const stackUnselect: Command = {
    usage: "stack unselect",
    help: "Select no stack; later commands then need --stack.",
    flags: [],
    async run(context) {
        const session = new Session(context);
        session.requireProject();
        if ((await session.selectedStack()) === undefined) return;
        session.selection()?.set(session.backendUrl, undefined);
        context.err.write("Stack was unselected\n");
    },
};
