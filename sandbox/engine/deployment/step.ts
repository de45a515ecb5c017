import type { PropertyDiff, StepOp } from "../apitype";
import type { State } from "./state";

/** What happened when a step was applied. */
export interface StepOutcome {
    /** Tells the program; called once the result is stored. */
    complete?: () => void;
    /** Why the step failed. */
    error?: Error;
    /** The resource exists all the same, but not as it should. */
    partial?: boolean;
}

/** One operation on one resource, decided by the step generator and applied by the step executor. */
export interface Step {
    op: StepOp;
    urn: string;
    type: string;
    provider: string;
    old: State | undefined;
    new: State | undefined;
    /** The state that the step is about: what it makes, or what it takes away. */
    res: State;
    /** Whether it is what the user sees as done to the resource; a replacement's parts are not. */
    logical: boolean;
    keys?: string[];
    diffs?: string[];
    detailedDiff?: Record<string, PropertyDiff>;
    /** The operation that a refresh turned out to be. */
    resultOp?(): StepOp;
    /** Kept as it is because the operation leaves it out. */
    skippedCreate?: boolean;
    untargeted?: boolean;
    /** Not shown to the user. */
    internal?: boolean;
    /** Records in the snapshot that the operation is about to happen. */
    begin?(): Promise<void>;
    apply(): Promise<StepOutcome>;
    /** Records in the snapshot what has happened. */
    end?(successful: boolean): Promise<void>;
    /** Tells the program that the step failed or was left out. */
    fail?(): void;
    skip?(): void;
}

/** Deleting was refused: the run goes on, to report every such resource. */
export class DeleteProtectedError extends Error {
    constructor(urn: string) {
        super(
            `resource "${urn}" cannot be deleted\nbecause it is protected. To unprotect the resource, ` +
                "either remove the `protect` flag from the resource in your Pulumi program and run `pulumi up`, " +
                `or use the command:\n\`pulumi state unprotect '${urn}'\``,
        );
    }
}

/** A step that does nothing yet; it has each field that a step can have, so that all are of one shape. */
export function base(op: StepOp, subject: State): Step {
    return {
        op,
        urn: subject.urn,
        type: subject.type,
        provider: subject.provider,
        old: undefined,
        new: undefined,
        res: subject,
        logical: true,
        keys: undefined,
        diffs: undefined,
        detailedDiff: undefined,
        resultOp: undefined,
        skippedCreate: undefined,
        untargeted: undefined,
        internal: undefined,
        begin: undefined,
        apply: nothing,
        end: undefined,
        fail: undefined,
        skip: undefined,
    };
}

const nothing = async (): Promise<StepOutcome> => ({});

export const timestamp = (): string => new Date().toISOString();
