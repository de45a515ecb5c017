import type { ResourceRequirement, Setting } from "./requirement";
import { parametersIn, valueOf } from "./requirement";

/** The number at the path is the minimum or more; a value that is neither given nor a known default is a violation. */
export function atLeast(path: string, minimum: Setting<number>, unit = ""): ResourceRequirement {
    return bounded(path, minimum, unit, "at least", (value, bound) => value >= bound);
}

/** The number at the path is the maximum or less; a value that is neither given nor a known default is a violation. */
export function atMost(path: string, maximum: Setting<number>, unit = ""): ResourceRequirement {
    return bounded(path, maximum, unit, "at most", (value, bound) => value <= bound);
}

function bounded(
    path: string,
    limit: Setting<number>,
    unit: string,
    words: string,
    fits: (value: number, bound: number) => boolean,
): ResourceRequirement {
    return {
        guards: [path],
        parameters: parametersIn(limit),
        problems(subject, settings) {
            const bound = valueOf(limit, settings);
            const value = subject.number(path);
            if (value !== undefined && fits(value, bound)) {
                return [];
            }
            const given = value === undefined ? "not set" : `${value} ${unit}`.trimEnd();
            return [`${subject.pathOf(path)} is ${given}, ${words} ${bound} required`];
        },
        patches: (subject, settings) => [{ path: subject.pathOf(path), value: valueOf(limit, settings) }],
    };
}
