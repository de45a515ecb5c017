import { CliError } from "../cli-error";
import { type Command, STACK_FLAG, YES_FLAG } from "../command";
import { type CommandContext, print } from "../context";
import { ask } from "../prompt";
import { editState, urnArguments } from "../state/edit-state";
import { isUrn } from "../state/find-resource";
import { renameResource } from "../state/rename-resource";

export const stateRename: Command = {
    usage: "state rename [urn] [new-name]",
    help: "Give a resource of the state another name, and all that refer to it with it.",
    flags: [STACK_FLAG, YES_FLAG],
    arguments: { least: 0, most: 2 },
    run: rename,
};

async function rename(context: CommandContext): Promise<void> {
    if (context.words.length < 2 && !context.interactive)
        throw new CliError("Must supply <resource URN> and <new name> unless pulumi is run interactively");
    const [urn = ""] = await urnArguments(context, "Select a resource to rename:");
    if (!isUrn(urn)) throw new CliError("The provided input URN is not valid");
    const name = context.words[1] ?? (await ask(context, "Choose a new resource name: ")).trim();
    await editState(context, (resources) => {
        renameResource(resources, urn, name);
        return resources;
    });
    print(context, "Resource renamed");
}
