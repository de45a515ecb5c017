import type { Level } from "./pack-configuration";
import type { Diagnostic } from "./report";
import type { Resource } from "./resource";
import type { Rule } from "./rule";

/** A resource that a rule could not judge, and the property that it would have to know. */
export interface Open {
    readonly resource: Resource;
    readonly property: string;
    readonly level: Level | undefined;
}

/**
 * Says what a rule could not decide. In a preview that is advice, since the update decides; after an update nothing may
 * be open any more, so it counts like a violation.
 */
export function deferral(rule: Rule, open: readonly Open[], preview: boolean): readonly Diagnostic[] {
    if (open.length === 0) {
        return [];
    }
    const names = open.map(({ resource, property }) => `${resource.name} (${property})`).join(", ");
    // Secrecy is hidden at every level but `remediate`, however long one waits: it must not fail an update.
    const advice = preview || rule.scope === "secret";
    const message = advice
        ? `${rule.proves} Deferred to the update, where the values are known: ${names}.`
        : `${rule.proves} Could not be decided: ${names}. Give the values where this stack can read them.`;
    const advisory = advice || open.every(({ level }) => level === "advisory");
    return [{ message, level: advisory ? "advisory" : undefined }];
}
