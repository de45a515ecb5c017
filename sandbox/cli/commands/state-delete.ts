import { CliError } from "../cli-error";
import { type Command, STACK_FLAG, YES_FLAG } from "../command";
import { type CommandContext, print, warn } from "../context";
import { type DeleteOptions, deleteResources } from "../state/delete-resources";
import { editState, urnArguments } from "../state/edit-state";
import { resourceOf } from "../state/find-resource";

export const stateDelete: Command = {
    usage: "state delete [urn...]",
    help: "Take resources out of the state without deleting them in the cloud. What others depend on, and what is protected, is refused.",
    flags: [
        STACK_FLAG,
        YES_FLAG,
        { name: "force", kind: "boolean", help: "Take protected resources out as well" },
        { name: "all", kind: "boolean", help: "Take every resource out" },
        { name: "target-dependents", kind: "boolean", help: "Take what depends on them out as well" },
    ],
    arguments: { least: 0, most: Number.MAX_SAFE_INTEGER },
    run: remove,
};

async function remove(context: CommandContext): Promise<void> {
    const { flags, words } = context;
    if (flags.on("all") && words.length > 0)
        throw new CliError("cannot specify a resource URN when deleting all resources");
    const urns = flags.on("all") ? undefined : await urnArguments(context, "Select the resource to delete");
    let count = 0;
    await editState(context, (resources) => {
        const condemned = new Set(urns?.map((urn) => resourceOf(resources, urn)) ?? resources);
        count = condemned.size;
        return deleteResources(resources, condemned, optionsOf(context));
    });
    if (urns === undefined) print(context, "Resources deleted");
    else print(context, count === 1 ? "Resource deleted" : `${count} resources deleted`);
}

function optionsOf(context: CommandContext): DeleteOptions {
    return {
        dependents: context.flags.on("target-dependents"),
        mayDelete: ({ urn }) => {
            if (!context.flags.on("force")) return false;
            warn(context, `deleting protected resource ${urn} due to presence of --force`);
            return true;
        },
    };
}
