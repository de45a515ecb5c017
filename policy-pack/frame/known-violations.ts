/** One violation that a stack had when the pack came to it. */
export interface KnownViolation {
    readonly rule: string;
    readonly urn: string;
}

/** The violations of a stack that are tolerated and may only become fewer; `strata-policy baseline` makes the file. */
export interface KnownViolations {
    /** The day on which they were listed, as 2026-11-21. */
    readonly since: string;
    readonly violations: readonly KnownViolation[];
}

/** One text for a violation, by which lists of them are compared. */
export function violationKey({ rule, urn }: KnownViolation): string {
    return `${rule} ${urn}`;
}

/** What a shorter list has to look like: the known violations that are still found, and those found that are not known. */
export function shrink(
    known: KnownViolations,
    found: readonly KnownViolation[],
): { readonly still: readonly KnownViolation[]; readonly added: readonly KnownViolation[] } {
    const before = new Set(known.violations.map(violationKey));
    const now = new Set(found.map(violationKey));
    return {
        still: known.violations.filter((each) => now.has(violationKey(each))),
        added: found.filter((each) => !before.has(violationKey(each))),
    };
}
