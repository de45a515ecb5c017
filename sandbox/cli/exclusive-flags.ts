import { CliError } from "./cli-error";
import type { Flags } from "./flags";

/** Refuses a line on which more than one of these flags is given, in the words of the real CLI. */
export function refuseTogether(flags: Flags, names: string[]): void {
    const given = names.filter((name) => flags.given(name));
    if (given.length < 2) return;
    throw new CliError(
        `if any flags in the group [${names.join(" ")}] are set none of the others can be; [${given.sort().join(" ")}] were all set`,
    );
}
