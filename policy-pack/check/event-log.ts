import type { Finding } from "../reports/finding";

/** A line of an engine's event log, as far as policies go. */
interface Event {
    /** Every event has its number. */
    readonly sequence?: number;
    readonly policyEvent?: {
        readonly resourceUrn?: string;
        readonly message: string;
        readonly policyName: string;
        readonly policyPackName: string;
        readonly enforcementLevel: string;
    };
}

/**
 * What this pack said in a run, from the lines of its event log. A message begins with what the rule proves, which reports
 * show of themselves, so it is left out. Throws when a line is no event.
 */
export function findingsInEvents(text: string, packName: string): readonly Finding[] {
    return text
        .split("\n")
        .filter((line) => line.trim() !== "")
        .flatMap((line) => {
            const { sequence, policyEvent } = JSON.parse(line) as Event;
            if (sequence === undefined) {
                throw new Error("a line is no event of the engine");
            }
            if (policyEvent?.policyPackName !== packName) {
                return [];
            }
            const { policyName: rule, resourceUrn = "", message, enforcementLevel } = policyEvent;
            const level = enforcementLevel === "advisory" ? ("advisory" as const) : ("mandatory" as const);
            return [{ rule, level, urn: resourceUrn, message: withoutFirstLine(message.trim()) }];
        });
}

function withoutFirstLine(message: string): string {
    const end = message.indexOf("\n");
    return (end < 0 ? message : message.slice(end + 1)).replace(/\s*\n\s*/g, " ");
}
