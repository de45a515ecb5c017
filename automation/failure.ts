import { ConcurrentUpdateError } from "@pulumi/pulumi/automation";
import * as pulumi from "@pulumi/pulumi";
import {
    type AutomationError,
    CancelledError,
    ConfigError,
    ConflictError,
    CrashError,
    type FailureDetails,
    PolicyError,
    ProgramError,
    ProviderError,
} from "./errors";
import { isConflict, isCrash, isProgramMistake, isTransient, isUnreachable } from "./failure.messages";
import { PulumiFailed } from "./pulumi-command";
import type { Redactor } from "./redactor";

/** What an operation left behind when it failed. */
export interface Failed {
    thrown: unknown;
    details: FailureDetails;
    /** What `pulumi` wrote to its standard error, the last of it. */
    stderr: string;
    cancelled: boolean;
    /** What an inline program threw or left unhandled. */
    programFailures: Error[];
    redactor: Redactor;
}

/** The classed error of a failed operation, from what the engine told and how `pulumi` ended. */
export function failureOf(failed: Failed): AutomationError {
    const { thrown, details, cancelled } = failed;
    const problems = problemsOf(failed);
    const problem = problems.join("; ");
    if (cancelled) return new CancelledError("stopped by its signal; what was done is in the state", details);
    if (thrown instanceof ConcurrentUpdateError || problems.some(isConflict))
        return new ConflictError(`another update of the stack is under way: ${problem}`, details);
    if (isMissingCommand(thrown))
        return new ConfigError(
            "there is no `pulumi` on PATH; install the Pulumi CLI (https://www.pulumi.com/docs/install/), or put the sandbox's bin folder on PATH",
            details,
        );
    const mandatory = details.violations.filter(({ enforcement }) => enforcement === "mandatory");
    if (mandatory.length > 0) {
        const told = mandatory.map(({ policy, pack, message }) => `${pack}/${policy}: ${oneLine(message)}`);
        return new PolicyError(told.join("; "), details);
    }
    if (wasKilled(thrown)) return new CrashError(`\`pulumi\` was ended from outside${suffix(problem)}`, details);
    if (problems.some(isCrash)) return new CrashError(problem, details);
    return failureOfWork(failed, problems);
}

function failureOfWork({ details, programFailures }: Failed, problems: string[]): AutomationError {
    const problem = problems.join("; ");
    if (details.failures.length > 0)
        return new ProviderError(
            details.failures.map(({ type, name, message }) => `${type} ${name}: ${oneLine(message)}`).join("; "),
            details,
            details.failures.every(({ message }) => isTransient(message)),
        );
    const [mistake] = programFailures;
    if (mistake !== undefined)
        return isUserMistake(mistake) ? new ConfigError(problem, details) : new ProgramError(problem, details);
    if (problem === "") return new CrashError("`pulumi` failed and did not say why", details);
    if (problems.some(isProgramMistake)) return new ProgramError(problem, details);
    if (problems.some(isUnreachable)) return new CrashError(problem, details);
    if (problems.every(isTransient)) return new ProviderError(problem, details, true);
    return new ConfigError(problem, details);
}

/** What was told as wrong, each thing once, and best by whom knows most: the program itself, then the engine, then the command line. */
function problemsOf({ programFailures, details, stderr, redactor, thrown }: Failed): string[] {
    const sources = [
        programFailures.map(({ message }) => message),
        details.diagnostics.map(({ message }) => message).filter((message) => !SAYS_NOTHING.test(message)),
        errorLines(stderr),
        thrown instanceof PulumiFailed ? errorLines(`\n${thrown.message}`) : [],
        // The Automation API's own errors hold everything that `pulumi` printed.
        isCommandError(thrown) ? [] : [messageOf(thrown)],
    ];
    const told = sources.find((texts) => texts.length > 0) ?? [];
    return [...new Set(told.map((text) => oneLine(redactor.text(text))))].filter((text) => text !== "");
}

/** What the engine adds to every failure. */
const SAYS_NOTHING = /^(update|preview|destroy|refresh) (failed|canceled)$/;

/** The CLI's own errors: `error: ...`, each up to the next. */
const errorLines = (stderr: string): string[] =>
    stderr
        .split(/^error: /m)
        .slice(1)
        .map((text) => text.replace(/\n+Usage:[\s\S]*$/, ""));

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, " | ").trim();

const suffix = (problem: string): string => (problem === "" ? "" : `: ${problem}`);

const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

/** A mistake for which the SDK shows no stack: a missing config value, or arguments that a component refuses. */
const isUserMistake = (error: Error): boolean =>
    pulumi.RunError.isInstance(error) ||
    pulumi.InputPropertiesError.isInstance(error) ||
    pulumi.InputPropertyError.isInstance(error);

/** How the process ended. */
interface ProcessEnd {
    code?: string;
    signal?: string | undefined;
}

const isCommandError = (thrown: unknown): thrown is { commandResult: { err?: ProcessEnd } } =>
    typeof thrown === "object" && thrown !== null && "commandResult" in thrown;

const processEnd = (thrown: unknown): ProcessEnd =>
    isCommandError(thrown) ? (thrown.commandResult.err ?? {}) : ((thrown ?? {}) as ProcessEnd);

const isMissingCommand = (thrown: unknown): boolean => processEnd(thrown).code === "ENOENT";

const wasKilled = (thrown: unknown): boolean => processEnd(thrown).signal !== undefined;
