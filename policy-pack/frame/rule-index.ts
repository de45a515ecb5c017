import type { Resource } from "./resource";
import type { Rule } from "./rule";

/** The rules by type, so that a resource is only shown to those that concern it. */
export class RuleIndex {
    private readonly byType = new Map<string, readonly Rule[]>();
    private readonly early = new Map<string, readonly Rule[]>();
    private readonly anywhere: readonly Rule[];

    constructor(readonly rules: readonly Rule[]) {
        this.anywhere = rules.filter(({ types }) => types === "any");
    }

    /** The rules that decide about a resource before it is made, in their order. */
    beforehandOf(resource: Pick<Resource, "type">): readonly Rule[] {
        const known = this.early.get(resource.type);
        if (known) {
            return known;
        }
        const found = this.of(resource).filter(({ scope }) => scope !== "stack");
        this.early.set(resource.type, found);
        return found;
    }

    /** The rules that concern a resource, in their order. */
    of({ type }: Pick<Resource, "type">): readonly Rule[] {
        const known = this.byType.get(type);
        if (known) {
            return known;
        }
        const found = this.rules.filter(({ types }) => types === "any" || types.includes(type));
        const wanted = found.length === this.anywhere.length ? this.anywhere : found;
        this.byType.set(type, wanted);
        return wanted;
    }
}
