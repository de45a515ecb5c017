import { createHash } from "node:crypto";

/** One thing found, as reports show it: all that one rule says about one resource. */
export interface Finding {
    /** The id of the rule, or `configuration`. */
    readonly rule: string;
    readonly level: "advisory" | "mandatory";
    /** The resource; empty when it is about the whole stack. */
    readonly urn: string;
    /** What is wrong, in one line. */
    readonly message: string;
    /** Why it does not count, when a reviewed exemption says so. */
    readonly exempted?: string;
    /** Whether it was there before the pack; only told when there is a list of those. */
    readonly known?: boolean;
}

/** A text that stays the same as long as the rule and the resource do, whatever the message says. */
export function fingerprintOf({ rule, urn }: Pick<Finding, "rule" | "urn">): string {
    return createHash("sha256").update(`${rule}\n${urn}`).digest("hex");
}

/** Whether a finding stops a deployment. */
export function blocks({ level, exempted, known }: Finding): boolean {
    return level === "mandatory" && exempted === undefined && known !== true;
}

/** The name of the resource, or `stack`. */
export function nameOf({ urn }: Pick<Finding, "urn">): string {
    return urn === "" ? "stack" : urn.slice(urn.lastIndexOf("::") + 2);
}

/** All that one rule says about one resource as one finding, in the order of first appearance. */
export function merged(findings: readonly Finding[]): readonly Finding[] {
    const byKey = new Map<string, Finding>();
    for (const finding of findings) {
        const key = `${finding.rule} ${finding.urn} ${finding.level} ${finding.exempted ?? ""}`;
        const before = byKey.get(key);
        byKey.set(key, before ? { ...before, message: `${before.message}; ${finding.message}` } : finding);
    }
    return [...byKey.values()];
}
