import type { ResourceRequirement, Setting } from "./requirement";
import { parametersIn, valueOf } from "./requirement";

/** The boolean at the path is true. */
export function isTrue(path: string): ResourceRequirement {
    return isSwitched(path, true);
}

/** The boolean at the path is false. */
export function isFalse(path: string): ResourceRequirement {
    return isSwitched(path, false);
}

function isSwitched(path: string, wanted: boolean): ResourceRequirement {
    return {
        guards: [path],
        problems: (subject) => (subject.flag(path) === wanted ? [] : [`${subject.pathOf(path)} is ${!wanted}`]),
        patches: (subject) => [{ path: subject.pathOf(path), value: wanted }],
    };
}

/** The word at the path is one of those allowed, whatever its case. A fix writes `fix`, if one is given. */
export function isOneOf(path: string, allowed: Setting<readonly string[]>, fix?: string): ResourceRequirement {
    return {
        guards: [path],
        parameters: parametersIn(allowed),
        problems(subject, settings) {
            const words = valueOf(allowed, settings);
            const value = subject.text(path);
            const fits = value !== undefined && words.some((word) => word.toLowerCase() === value.toLowerCase());
            return fits ? [] : [`${subject.pathOf(path)} is ${value ?? "not set"}, allowed is ${words.join(" or ")}`];
        },
        ...(fix !== undefined && { patches: (subject) => [{ path: subject.pathOf(path), value: fix }] }),
    };
}

/** The word at the path is none of those forbidden, whatever its case; leaving it out is fine. */
export function isNoneOf(path: string, forbidden: Setting<readonly string[]>, fix?: string): ResourceRequirement {
    return {
        guards: [path],
        parameters: parametersIn(forbidden),
        problems(subject, settings) {
            const value = subject.text(path);
            const found = valueOf(forbidden, settings).find((word) => word.toLowerCase() === value?.toLowerCase());
            return found === undefined ? [] : [`${subject.pathOf(path)} is ${value}`];
        },
        ...(fix !== undefined && { patches: (subject) => [{ path: subject.pathOf(path), value: fix }] }),
    };
}

/** Something is given at the path, even if its value is unknown yet. Empty text and empty lists do not count. */
export function isSet(path: string): ResourceRequirement {
    return {
        guards: [path],
        problems(subject) {
            const reading = subject.peek(path);
            const empty = reading.kind === "known" && (reading.value as { length?: number }).length === 0;
            return reading.kind === "absent" || empty ? [`${subject.pathOf(path)} is not set`] : [];
        },
    };
}

/** Nothing is given at the path. */
export function isNotSet(path: string): ResourceRequirement {
    return {
        guards: [path],
        problems: (subject) => (subject.has(path) ? [`${subject.pathOf(path)} is set`] : []),
    };
}
