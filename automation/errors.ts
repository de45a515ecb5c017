import type { Diagnostic, PolicyViolation, ResourceFailure } from "./progress/events";
import type { Changes, Operation } from "./results";

/** What is known of an operation when it fails. */
export interface FailureDetails {
    operation: Operation | "outputs";
    /** The project and the stack, for example `shop/dev`. */
    target: string;
    /** The errors that the engine, the providers and the program told, at most 100. */
    diagnostics: Diagnostic[];
    /** The resources whose step failed. */
    failures: ResourceFailure[];
    /** The policy violations found until then, the advisory ones included. */
    violations: PolicyViolation[];
    /** What had been done before it failed; it is in the stack's state. */
    changes: Changes;
}

export type ErrorKind = "config" | "program" | "policy" | "conflict" | "provider" | "crash" | "cancelled";

/** What every operation fails with. Secrets are masked in all of it, and it carries no output of `pulumi`. */
export abstract class AutomationError extends Error implements FailureDetails {
    /** Names the class in data, for example in a `switch` or a journal. */
    abstract readonly kind: ErrorKind;
    readonly operation: Operation | "outputs";
    /** The project and the stack, for example `shop/dev`. */
    readonly target: string;
    readonly diagnostics: Diagnostic[];
    readonly failures: ResourceFailure[];
    readonly violations: PolicyViolation[];
    readonly changes: Changes;

    constructor(problem: string, details: FailureDetails) {
        super(`${details.operation} of ${details.target}: ${problem}`);
        this.name = new.target.name;
        this.operation = details.operation;
        this.target = details.target;
        this.diagnostics = details.diagnostics;
        this.failures = details.failures;
        this.violations = details.violations;
        this.changes = details.changes;
    }

    /** Whether the same operation may succeed when it is tried again unchanged. */
    get retriable(): boolean {
        return false;
    }
}

/** What was asked for cannot be done: a config, a component's arguments, a resource's inputs, a stack or a tool that is not there. */
export class ConfigError extends AutomationError {
    readonly kind = "config";
}

/** The program failed by a mistake of its own. */
export class ProgramError extends AutomationError {
    readonly kind = "program";
}

/** A mandatory policy was violated: see `violations`. */
export class PolicyError extends AutomationError {
    readonly kind = "policy";
}

/** Another update of the stack is under way. */
export class ConflictError extends AutomationError {
    readonly kind = "conflict";

    override get retriable(): boolean {
        return true;
    }
}

/** A cloud refused or failed: see `failures`. */
export class ProviderError extends AutomationError {
    readonly kind = "provider";

    constructor(
        problem: string,
        details: FailureDetails,
        /** True when every failure was a throttle, a time-out or an outage. */
        readonly transient: boolean,
    ) {
        super(problem, details);
    }

    override get retriable(): boolean {
        return this.transient;
    }
}

/** `pulumi`, a plugin or a connection between them ended before its work was done. */
export class CrashError extends AutomationError {
    readonly kind = "crash";

    override get retriable(): boolean {
        return true;
    }
}

/** The operation was stopped by its signal; what had been done until then is in the stack's state. */
export class CancelledError extends AutomationError {
    readonly kind = "cancelled";
}
