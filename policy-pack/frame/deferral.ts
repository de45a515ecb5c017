import type { ReportViolation } from "@pulumi/policy";
import type { Resource } from "./resource";
import { reportAt } from "./report";
import type { Rule } from "./rule";

/**
 * Says what a rule could not decide. In a preview that is advice, since the update decides; after an update nothing may
 * be open any more, so it blocks like a violation.
 */
export function reportDeferred(
    rule: Rule,
    open: readonly { readonly resource: Resource; readonly property: string }[],
    preview: boolean,
    report: ReportViolation,
): void {
    if (open.length === 0) {
        return;
    }
    const names = open.map(({ resource, property }) => `${resource.name} (${property})`).join(", ");
    // Secrecy is hidden at every level but `remediate`, however long one waits: it must not fail an update.
    const advice = preview || rule.scope === "secret";
    const message = preview
        ? `${rule.proves} Deferred to the update, where the values are known: ${names}.`
        : `${rule.proves} Could not be decided: ${names}. Give the values where this stack can read them.`;
    reportAt(advice ? "advisory" : "mandatory", rule, message, report);
}
