import type { ReportViolation } from "@pulumi/policy";

/** One diagnostic. Without a level it has the one that Pulumi's configuration gives the rule. */
export interface Diagnostic {
    readonly message: string;
    /** The resource; left out, it is about the whole stack. */
    readonly urn?: string;
    readonly level?: "advisory" | "mandatory" | undefined;
}

// The SDK's server takes a violation with a level of its own (its `ReportViolationArgs`), though its typings hide it.
type ReportWithLevel = (violation: {
    readonly message: string;
    readonly urn?: string;
    readonly enforcementLevel?: "advisory" | "mandatory";
}) => void;

/** Hands diagnostics to the SDK. */
export function reportAll(report: ReportViolation, diagnostics: readonly Diagnostic[]): void {
    for (const { message, urn, level } of diagnostics) {
        (report as unknown as ReportWithLevel)({
            message,
            ...(urn !== undefined && { urn }),
            ...(level !== undefined && { enforcementLevel: level }),
        });
    }
}
