/** A whole number from the command line. Throws when it is none, or less than `least`. */
export function wholeNumber(option: string, text: string, least = 1): number {
    const number = Number(text);
    if (text.trim() !== "" && Number.isInteger(number) && number >= least) return number;
    throw new RangeError(
        `--${option} ${JSON.stringify(text)} is not allowed; give a whole number of at least ${least}`,
    );
}

/** One or more of some words, with commas between. Throws when there is another among them. */
export function someOf<Word extends string>(option: string, text: string, words: readonly Word[]): Word[] {
    const given = text.split(",");
    const unknown = given.filter((each) => !words.some((word) => word === each));
    if (unknown.length === 0) return given as Word[];
    throw new RangeError(`--${option} ${unknown.join(",")} is not known; give some of ${words.join(", ")}`);
}

/** Ends a bench: what went wrong with its options in a line, anything else with its trace. */
export function failed(error: unknown): void {
    console.error(error instanceof RangeError ? error.message : error);
    process.exitCode = 1;
}
