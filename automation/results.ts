import type { OpType } from "@pulumi/pulumi/automation";
import type { Diagnostic, PolicyViolation } from "./progress/events";

/** What is done to a stack. */
export type Operation = "deploy" | "preview" | "refresh" | "destroy";

/** How many resources each kind of step touched: `{ create: 2, same: 5 }`. */
export type Changes = Partial<Record<OpType, number>>;

/** What the policy packs found. */
export interface PolicyResults {
    /** The packs that ran, with their versions. */
    packs: Record<string, string>;
    /** What they found; a mandatory violation ends a deployment with a {@link PolicyError} instead. */
    violations: PolicyViolation[];
}

/** How an operation ended that did what it was asked. */
export interface OperationResult {
    operation: Operation;
    /** The project and the stack, for example `shop/dev`. */
    target: string;
    changes: Changes;
    /** Wall time in milliseconds, the start of `pulumi` included. */
    durationMs: number;
    policies: PolicyResults;
    /** The warnings of the engine, the providers and the program. */
    warnings: Diagnostic[];
}

/** An output of a stack; a secret's value is given only by `outputs(project, { showSecrets: true })`. */
export type StackOutput = { secret: false; value: unknown } | { secret: true; value?: unknown };

/** A stack's outputs by name. */
export type StackOutputs = Record<string, StackOutput>;

/** What a deployment ends with. */
export interface DeployResult extends OperationResult {
    operation: "deploy";
    outputs: StackOutputs;
}
