import type { ReportViolation } from "@pulumi/policy";

/** One diagnostic. Without a level it has the one that Pulumi's configuration gives the rule. */
export interface Diagnostic {
    readonly message: string;
    /** The resource; left out, it is about the whole stack. */
    readonly urn?: string;
    readonly level?: "advisory" | "mandatory" | undefined;
}

/** The policy that a diagnostic is of, where another one reports it. */
export interface Reported {
    readonly name: string;
    readonly description: string;
    readonly severity: "low" | "medium" | "high" | "critical";
    readonly enforcementLevel: "advisory" | "mandatory";
}

// The SDK's server takes a violation with a policy and a level of its own (its `ReportViolationArgs`), though its typings hide it.
type ReportWithLevel = (violation: Partial<Reported> & { readonly message: string; readonly urn?: string }) => void;

/** Hands diagnostics to the SDK, as those of the policy that it asks or of `reported`. */
export function reportAll(report: ReportViolation, diagnostics: readonly Diagnostic[], reported?: Reported): void {
    for (const { message, urn, level } of diagnostics) {
        (report as unknown as ReportWithLevel)({
            ...reported,
            message,
            ...(urn !== undefined && { urn }),
            ...(level !== undefined && { enforcementLevel: level }),
        });
    }
}
