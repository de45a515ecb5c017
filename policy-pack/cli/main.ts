import { parseArgs } from "node:util";
import { baselineCommand } from "./baseline";
import { checkCommand } from "./check";
import { UsageError } from "./usage-error";
import { validateCommand } from "./validate";

/** What a command gives back: a text for standard output, and whether all is well. */
export interface Answer {
    readonly text: string;
    readonly ok: boolean;
}

/** The values of the options that commands share. */
export interface Options {
    readonly config?: string | undefined;
    readonly format: string;
    readonly from?: string | undefined;
    readonly artifact: string;
}

type Command = (file: string, options: Options, now: Date) => Answer;

const commands: Readonly<Record<string, Command>> = {
    check: checkCommand,
    validate: validateCommand,
    baseline: baselineCommand,
};

const usage = `Usage: strata-policy <command> FILE [options]

  check FILE       what the rules find in a state ("pulumi stack export") or in a run's event log ("--event-log"); - is standard input
      --format NAME    markdown (default), sarif, junit or json
      --config FILE    the policy configuration, as for --policy-pack-config; only for a state
      --artifact PATH  the file at which SARIF shows findings; Pulumi.yaml by default
  validate FILE    what is wrong with a policy configuration, with the nearest name for a misspelled one
  baseline FILE    the violations of a state as a list of known ones, for "known" in the configuration
      --config FILE    the policy configuration
      --from FILE      the list so far, which may only become shorter

Ends with 0 when all is well, 1 when something blocks, 2 when it was called wrongly.
`;

/** Runs a command line and ends with its exit code. */
export function main(args: readonly string[], write: (text: string) => void, complain: (text: string) => void): number {
    try {
        const { values, positionals } = parseArgs({
            args: [...args],
            allowPositionals: true,
            options: {
                format: { type: "string", default: "markdown" },
                config: { type: "string" },
                from: { type: "string" },
                artifact: { type: "string", default: "Pulumi.yaml" },
                help: { type: "boolean", short: "h", default: false },
            },
        });
        const [name = "", file] = positionals;
        const command = commands[name];
        if (values.help || command === undefined || file === undefined) {
            write(usage);
            return values.help ? 0 : 2;
        }
        const { text, ok } = command(file, values, new Date());
        write(text);
        return ok ? 0 : 1;
    } catch (error) {
        if (error instanceof UsageError || (error as NodeJS.ErrnoException).code?.startsWith("ERR_PARSE_ARGS")) {
            complain(`error: ${(error as Error).message}\n`);
            return 2;
        }
        throw error;
    }
}
