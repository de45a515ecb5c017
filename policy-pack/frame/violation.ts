import type { Level } from "./pack-configuration";
import type { Diagnostic } from "./report";
import type { Rule } from "./rule";
import { remediationText } from "./rule";
import type { Tolerance } from "./tolerance";

/** A resource that a rule finds wrong. */
export interface Violation {
    readonly rule: Rule;
    readonly urn: string;
    readonly name: string;
    /** What is wrong, one phrase each, without secrets. */
    readonly problems: readonly string[];
    /** The level that the one configuration gives; undefined leaves it to Pulumi. */
    readonly level: Level | undefined;
    readonly tolerance: Tolerance;
}

const nothing: readonly Diagnostic[] = [];

/** What is reported about a violation: nothing when it is exempted, advice when it was there before the pack. */
export function diagnosticsOf(violation: Violation | undefined): readonly Diagnostic[] {
    if (violation === undefined || violation.tolerance.kind === "exempted") {
        return nothing;
    }
    const { rule, urn, name, problems, tolerance } = violation;
    const more = remark(violation);
    const advisory = tolerance.kind === "known" || violation.level === "advisory";
    const blocking = violation.level === undefined ? undefined : ("mandatory" as const);
    return problems.map((problem) => ({
        message: `${rule.proves}\n${name}: ${problem}. ${remediationText(rule)}${more === "" ? "" : ` ${more}`}`,
        urn,
        level: advisory ? "advisory" : blocking,
    }));
}

/** What the reviewed files have to say about a violation; empty when they say nothing. */
export function remark({ tolerance }: Pick<Violation, "tolerance">): string {
    switch (tolerance.kind) {
        case "none":
            return "";
        case "known":
            return `Known since ${tolerance.since}.`;
        case "expired":
        case "exempted": {
            const { owner, ticket, expires, reason } = tolerance.exemption;
            return tolerance.kind === "expired"
                ? `Its exemption by ${owner} (${ticket}) expired on ${expires}.`
                : `Exempted until ${expires} by ${owner} (${ticket}): ${reason}`;
        }
    }
}
