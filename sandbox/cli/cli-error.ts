/** Exit codes of the Pulumi CLI, part of its contract with scripts. */
export const EXIT = { error: 1, usage: 2, stackNotFound: 6, unexpectedChanges: 7, cancelled: 8 } as const;

/** A problem to tell the user in one line. */
export class CliError extends Error {
    constructor(
        message: string,
        readonly exitCode: number = EXIT.error,
    ) {
        super(message);
    }
}

/** All problems at once, numbered; a single one stands for itself. */
export function severalErrors(problems: string[]): CliError {
    const [first = ""] = problems;
    const list = problems.map((problem, at) => `    ${at + 1}) ${problem}`);
    return new CliError(problems.length === 1 ? first : [`${problems.length} errors occurred:`, ...list].join("\n"));
}

/** Why a file of the command line cannot be opened. */
export function openProblem(file: string, error: unknown): string {
    const { code, message } = error as NodeJS.ErrnoException;
    return `open ${file}: ${code === "ENOENT" ? "no such file or directory" : message}`;
}

/** The command failed, and the user has been told why already. */
export class SilentFailure extends Error {
    constructor(readonly exitCode: number = EXIT.error) {
        super("failed");
    }
}
