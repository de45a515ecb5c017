import type { ReportViolation } from "@pulumi/policy";
import type { Rule } from "./rule";

// The SDK's server takes a violation with a level of its own (its `ReportViolationArgs`), though its typings hide it.
type ReportWithLevel = (violation: {
    readonly message: string;
    readonly enforcementLevel: "advisory" | "mandatory";
    readonly severity: string;
}) => void;

/** Reports about the whole stack at a level of its own, whatever level the rule is configured to. */
export function reportAt(level: "advisory" | "mandatory", rule: Rule, message: string, report: ReportViolation): void {
    (report as unknown as ReportWithLevel)({ message, enforcementLevel: level, severity: rule.severity });
}
