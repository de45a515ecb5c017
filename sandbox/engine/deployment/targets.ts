/** The resources that an operation is limited to, as URNs or patterns with `*` (within a part) and `**` (anything). */
export class Targets {
    private readonly literals = new Set<string>();
    private readonly patterns: RegExp[] = [];
    readonly isConstrained: boolean;

    constructor(readonly given: string[]) {
        this.isConstrained = given.length > 0;
        for (const target of given) {
            if (target.includes("*")) this.patterns.push(globPattern(target));
            else this.literals.add(target);
        }
    }

    /** True for every URN when nothing was given. */
    contains(urn: string): boolean {
        return !this.isConstrained || this.literals.has(urn) || this.patterns.some((pattern) => pattern.test(urn));
    }

    add(urn: string): void {
        this.literals.add(urn);
    }

    /** The given URNs, without patterns, that are not among the known ones. */
    missing(known: ReadonlySet<string>): string[] {
        return this.given.filter((target) => !target.includes("*") && !known.has(target));
    }
}

function globPattern(glob: string): RegExp {
    const parts = glob.split(/(\*\*|\*)/).map((part) => {
        if (part === "**") return ".*";
        return part === "*" ? "[^:]*" : part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
    });
    return new RegExp(`^${parts.join("")}$`);
}
