import type { StepOp } from "../engine/apitype";
import type { Tone } from "./palette";

/** How a step's operation is said, in the words that Pulumi's users know. */
export interface OperationWords {
    /** Two columns in front of a resource. */
    symbol: string;
    tone: Tone | undefined;
    planned: string;
    running: string;
    done: string;
}

const words = (symbol: string, tone: Tone | undefined, planned: string, running: string, done: string) => ({
    symbol,
    tone,
    planned,
    running,
    done,
});

export const operationWords: Record<StepOp, OperationWords> = {
    same: words("  ", undefined, "", "", ""),
    create: words("+ ", "create", "create", "creating", "created"),
    update: words("~ ", "update", "update", "updating", "updated"),
    delete: words("- ", "delete", "delete", "deleting", "deleted"),
    replace: words("+-", "replace", "replace", "replacing", "replaced"),
    "create-replacement": words("++", "create", "create replacement", "creating replacement", "created replacement"),
    "delete-replaced": words("--", "delete", "delete original", "deleting original", "deleted original"),
    read: words("> ", "read", "read", "reading", "read"),
    "read-replacement": words(">>", "read", "read for replacement", "reading for replacement", "read for replacement"),
    discard: words("< ", "delete", "discard", "discarding", "discarded"),
    "discard-replaced": words("<<", "delete", "discard original", "discarding original", "discarded original"),
    refresh: words("~ ", "read", "refreshing", "refreshing", "refreshed"),
    "remove-pending-replace": words("~ ", undefined, "", "", ""),
    import: words("= ", "create", "import", "importing", "imported"),
    "import-replacement": words("=>", "replace", "import replacement", "importing replacement", "imported replacement"),
};

/** The parts of one replacement; each belongs to a logical `replace`. */
const replacementParts: ReadonlySet<StepOp> = new Set([
    "create-replacement",
    "delete-replaced",
    "read-replacement",
    "discard-replaced",
    "import-replacement",
]);

export function isReplacementPart(op: StepOp): boolean {
    return replacementParts.has(op);
}

/** Reads change nothing, so summaries leave them out. */
export const summaryOrder: StepOp[] = [
    "create",
    "update",
    "delete",
    "replace",
    "create-replacement",
    "delete-replaced",
    "refresh",
    "discard-replaced",
    "import",
    "import-replacement",
];
