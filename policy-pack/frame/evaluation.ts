import type { Resource } from "./resource";
import { UnknownProperty } from "./resource";

/** What a rule says about one resource. `deferred` carries the property that only the update will know. */
export type Verdict =
    | { readonly kind: "compliant" }
    | { readonly kind: "violated"; readonly problems: readonly string[] }
    | { readonly kind: "deferred"; readonly property: string };

const compliant: Verdict = { kind: "compliant" };

/** Asks a rule; a value it cannot know yet makes the verdict deferred, any other error is a fault of the rule. */
export function verdictOf(check: () => readonly string[]): Verdict {
    try {
        const problems = check();
        return problems.length === 0 ? compliant : { kind: "violated", problems };
    } catch (error) {
        if (error instanceof UnknownProperty) {
            return { kind: "deferred", property: error.path };
        }
        throw error;
    }
}

/**
 * Asks several independent questions, so that one unknown does not hide what the others already know: problems found
 * are returned; without any, the first unknown defers the rule.
 */
export function eachOf(...questions: readonly (() => string | undefined | readonly string[])[]): readonly string[] {
    const verdicts = questions.map((question) =>
        verdictOf(() => {
            const answer = question() ?? [];
            return typeof answer === "string" ? [answer] : answer;
        }),
    );
    const problems = verdicts.flatMap((verdict) => (verdict.kind === "violated" ? verdict.problems : []));
    const open = verdicts.find((verdict) => verdict.kind === "deferred");
    if (problems.length === 0 && open?.kind === "deferred") {
        throw new UnknownProperty(open.property);
    }
    return problems;
}

/** Whether one of several questions finds no problem; when none does for certain and one may, the first unknown defers the rule. */
export function anyOf(...questions: readonly (() => readonly string[])[]): boolean {
    const verdicts = questions.map(verdictOf);
    if (verdicts.some(({ kind }) => kind === "compliant")) {
        return true;
    }
    const open = verdicts.find((verdict) => verdict.kind === "deferred");
    if (open?.kind === "deferred") {
        throw new UnknownProperty(open.property);
    }
    return false;
}

/** Whether a rule for these types concerns a resource. */
export function concerns(types: readonly string[] | "any", resource: Resource): boolean {
    return types === "any" ? true : types.includes(resource.type);
}
