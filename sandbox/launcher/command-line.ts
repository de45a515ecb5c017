/** What the launcher must know of a command line; everything else is the chosen `pulumi`'s business. */
export interface CommandLine {
    /** The first word: `up`, `stack`, ... */
    command: string | undefined;
    /** The stack's own name, without organization and project, where the command line or `PULUMI_STACK` names one. */
    stack: string | undefined;
    /** The folder of `--cwd`. */
    folder: string | undefined;
}

/** `pulumi stack COMMAND NAME` names a stack without a flag. */
const stackCommands: ReadonlySet<string> = new Set(["init", "select", "rm"]);

const stackFlags = ["--stack", "-s"];
const folderFlags = ["--cwd", "-C"];
/** Flags that may stand before the command, with their value as the next word. */
const flagsWithValue: ReadonlySet<string> = new Set([...stackFlags, ...folderFlags, "--color", "--verbose", "-v"]);

/** The value of a flag in any of its spellings: `--stack x`, `--stack=x`, `-s x`. The last one wins, as in the CLI. */
function flagValue(args: string[], names: string[]): string | undefined {
    let value: string | undefined;
    args.forEach((arg, index) => {
        for (const name of names) {
            if (arg === name) value = args[index + 1] ?? value;
            else if (arg.startsWith(`${name}=`)) value = arg.slice(name.length + 1);
        }
    });
    return value;
}

function ownName(stack: string): string {
    return stack.split("/").pop() ?? stack;
}

export function readCommandLine(args: string[], env: NodeJS.ProcessEnv): CommandLine {
    const end = args.indexOf("--");
    const own = end < 0 ? args : args.slice(0, end);

    const words = own.filter((arg, index) => !arg.startsWith("-") && !flagsWithValue.has(own[index - 1] ?? ""));
    const named = words[0] === "stack" && stackCommands.has(words[1] ?? "") ? words[2] : undefined;
    const stack = flagValue(own, stackFlags) ?? named ?? env.PULUMI_STACK;
    return {
        command: words[0],
        stack: stack === undefined || stack === "" ? undefined : ownName(stack),
        folder: flagValue(own, folderFlags),
    };
}
