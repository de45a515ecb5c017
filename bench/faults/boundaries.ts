import type { Deployment } from "../../sandbox/engine/apitype";

/**
 * Where a step may be cut off, in the order in which a step comes to it:
 * - `called`: the engine has recorded what it is about to do, and has called; the cloud has done nothing yet
 * - `made`: the cloud has made, changed or deleted the resource, and the engine does not know
 * - `writing`: the checkpoint that holds the finished step is on the disk under its temporary name
 * - `written`: that checkpoint has taken the place of the one before
 */
export type Phase = "called" | "made" | "writing" | "written";

export type Change = "create" | "update" | "delete";

/** A step of the engine; components, and providers, which no provider makes, have only the last two boundaries. */
export interface FinishedStep {
    operation: Change;
    urn: string;
}

export interface Boundary extends FinishedStep {
    phase: Phase;
}

/** What a checkpoint holds, by URN and id: one that was deleted for its replacement is only remembered. */
function standsOf({ resources = [] }: Deployment): Map<string, { urn: string; inputs: string }> {
    const there = resources.filter(({ pendingReplacement }) => pendingReplacement !== true);
    return new Map(
        there.map(({ urn, id = "", inputs = {} }) => [`${urn} ${id}`, { urn, inputs: JSON.stringify(inputs) }]),
    );
}

/** The steps that one checkpoint holds as finished and the one before did not. */
export function finishedSteps(before: Deployment, after: Deployment): FinishedStep[] {
    const [olds, news] = [standsOf(before), standsOf(after)];
    const steps: FinishedStep[] = [];
    for (const [key, { urn, inputs }] of news) {
        const old = olds.get(key);
        if (old === undefined) steps.push({ operation: "create", urn });
        else if (old.inputs !== inputs) steps.push({ operation: "update", urn });
    }
    for (const [key, { urn }] of olds) if (!news.has(key)) steps.push({ operation: "delete", urn });
    return steps;
}
