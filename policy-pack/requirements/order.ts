import type { ResourceRequirement, Setting } from "./requirement";
import { parametersIn, valueOf } from "./requirement";

/**
 * The word at the path stands in `order`, weakest first, at the minimum or after it, whatever its case: TLS versions,
 * modes, tiers. A word that the order does not have is a violation.
 */
export function atLeastInOrder(path: string, order: readonly string[], minimum: Setting<string>): ResourceRequirement {
    const rank = (word: string | undefined) => order.findIndex((each) => each.toLowerCase() === word?.toLowerCase());
    return {
        guards: [path],
        parameters: parametersIn(minimum),
        problems(subject, settings) {
            const least = valueOf(minimum, settings);
            const value = subject.text(path);
            return rank(value) >= Math.max(rank(least), 0)
                ? []
                : [`${subject.pathOf(path)} is ${value ?? "not set"}, at least ${least} is required`];
        },
        patches: (subject, settings) => [{ path: subject.pathOf(path), value: valueOf(minimum, settings) }],
    };
}
