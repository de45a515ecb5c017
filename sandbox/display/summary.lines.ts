import type { StepOp } from "../engine/apitype";
import { operationWords, summaryOrder } from "./operation-words";
import type { Paint } from "./palette";

export interface SummaryFacts {
    changes: Partial<Record<StepOp, number>>;
    failures: number;
    preview: boolean;
    durationSeconds: number;
}

/** Whole seconds, as the summary of an update says it: `7s`, `2m5s`. */
export function wholeDuration(seconds: number): string {
    const whole = Math.max(1, Math.ceil(seconds));
    return whole < 60 ? `${whole}s` : `${Math.floor(whole / 60)}m${whole % 60}s`;
}

function changeLine(op: StepOp, count: number, preview: boolean, paint: Paint): string {
    const { symbol, tone, done } = operationWords[op];
    return `    ${paint(tone, `${symbol}${count} ${preview ? `to ${op}` : done}`)}`;
}

/** `Resources:` with what was done, by operation, what stayed and what failed; then how long all took. */
export function summaryLines(facts: SummaryFacts, paint: Paint): string[] {
    const changed = summaryOrder.filter((op) => (facts.changes[op] ?? 0) > 0);
    const total = changed.reduce((sum, op) => sum + (facts.changes[op] ?? 0), 0);
    const same = facts.changes.same ?? 0;
    const pieces = [
        changed.length > 1 ? paint("strong", `${total} changes`) : "",
        same > 0 ? `${same} unchanged` : "",
    ].filter((piece) => piece !== "");
    const resources = [
        ...changed.map((op) => changeLine(op, facts.changes[op] ?? 0, facts.preview, paint)),
        ...(pieces.length > 0 ? [`    ${pieces.join(". ")}`] : []),
        ...(facts.failures > 0 ? [`    ${paint("error", `${facts.failures} errored`)}`] : []),
    ];
    const shown = resources.length > 0 ? resources : ["    none"];
    const took = facts.preview ? [] : ["", `${paint("headline", "Duration:")} ${wholeDuration(facts.durationSeconds)}`];
    return [paint("headline", "Resources:"), ...shown, ...took];
}
