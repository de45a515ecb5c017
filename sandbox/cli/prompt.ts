import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { CliError, EXIT } from "./cli-error";
import type { CommandContext } from "./context";

/** Asks for a line. Throws when the input ends first. */
export async function ask(context: CommandContext, question: string): Promise<string> {
    return askThrough(context, question, context.out);
}

/** Asks for a line that is not shown while it is typed. */
export async function askHidden(context: CommandContext, question: string): Promise<string> {
    context.out.write(question);
    const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
    const answer = await askThrough(context, "", nowhere);
    context.out.write("\n");
    return answer;
}

async function askThrough(context: CommandContext, question: string, output: NodeJS.WritableStream): Promise<string> {
    const lines = createInterface({ input: context.input, output, terminal: context.input.isTTY });
    const interrupted = new Promise<never>((_, reject) => {
        const cancelled = (): void => reject(new CliError("confirmation cancelled", EXIT.cancelled));
        lines.once("SIGINT", cancelled);
        lines.once("close", cancelled);
    });
    try {
        return await Promise.race([lines.question(question), interrupted]);
    } finally {
        interrupted.catch(() => undefined);
        lines.close();
    }
}

/** Asks until one of the answers is given. */
export async function choose(context: CommandContext, question: string, answers: string[]): Promise<string> {
    for (;;) {
        const given = (await ask(context, `${question} (${answers.join("/")}): `)).trim().toLowerCase();
        const chosen =
            answers.find((answer) => answer === given) ??
            answers.find((answer) => given !== "" && answer.startsWith(given));
        if (chosen !== undefined) return chosen;
    }
}
