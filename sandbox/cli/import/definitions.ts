import { writeFileSync } from "node:fs";
import path from "node:path";
import type { ResourceState } from "../../engine/apitype";
import { CliError, openProblem } from "../cli-error";
import { type CommandContext, warn } from "../context";
import { Session } from "../session";
import { typescriptOf } from "./typescript";

const INTRODUCTION =
    "Please copy the following code into your Pulumi application. Not doing so\n" +
    "will cause Pulumi to report that an update will happen on the next update command.\n\n";
const PROTECTED =
    "Please note that the imported resources are marked as protected. To destroy them\n" +
    "you will need to remove the `protect` option and run `pulumi update` *before*\n" +
    "the destroy will take effect.\n\n";

/** What was to be imported: the URNs, and the variables by which the program is to know them and what they refer to. */
export interface Wanted {
    urns: string[];
    variables: ReadonlyMap<string, string>;
}

/** Prints, or writes to the file of `--out`, the code that defines those resources that are in the state by now. Secrets are not in it. */
export async function printDefinitions(context: CommandContext, wanted: Wanted): Promise<void> {
    const { flags } = context;
    const protect = flags.isLeftOn("protect");
    const resources = await present(context, wanted.urns);
    if (resources.length === 0) return;
    const { code, secretKeys } = typescriptOf(
        resources.map((state) => ({ ...state, protect })),
        wanted.variables,
    );
    const file = flags.text("out") ?? "";
    if (file !== "") save(context, file, code);
    else if (!flags.on("json")) context.out.write(INTRODUCTION + (protect ? PROTECTED : "") + code);
    if (secretKeys.length > 0)
        warn(
            context,
            `the code takes secrets from the stack's configuration, as they are not printed; set them with \`pulumi config set --secret KEY\`: ${secretKeys.join(", ")}`,
        );
}

async function present(context: CommandContext, urns: string[]): Promise<ResourceState[]> {
    const session = new Session(context);
    const latest = (await (await session.backend()).read(await session.requireStack()))?.latest;
    const live = new Map((latest?.resources ?? []).filter((state) => !state.delete).map((state) => [state.urn, state]));
    return urns.flatMap((urn) => live.get(urn) ?? []);
}

function save(context: CommandContext, file: string, code: string): void {
    try {
        writeFileSync(path.resolve(context.cwd, file), code);
    } catch (error) {
        throw new CliError(`could not open output file: ${openProblem(file, error)}`);
    }
}
