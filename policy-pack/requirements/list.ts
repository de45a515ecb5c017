import { anyOf, eachOf } from "../frame/evaluation";
import { UnknownProperty } from "../frame/resource";
import type { ResourceRequirement, Setting } from "./requirement";
import { parametersIn, valueOf } from "./requirement";

/** The list of words at the path has all of these, whatever their case; a fix adds those that are missing. */
export function includesAll(path: string, wanted: Setting<readonly string[]>): ResourceRequirement {
    const given = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);
    const missing = (value: unknown, all: readonly string[]) => {
        const known = given(value).map((word) => word.toLowerCase());
        return all.filter((word) => !known.includes(word.toLowerCase()));
    };
    return {
        guards: [path],
        parameters: parametersIn(wanted),
        problems(subject, settings) {
            const lacks = missing(subject.value(path), valueOf(wanted, settings));
            const open = subject.entries(path).find((entry) => entry.peek("").kind === "unknown");
            if (lacks.length > 0 && open) {
                throw new UnknownProperty(open.pathOf(""));
            }
            return lacks.length === 0 ? [] : [`${subject.pathOf(path)} lacks ${lacks.join(", ")}`];
        },
        patches(subject, settings) {
            const value = subject.value(path);
            return [
                { path: subject.pathOf(path), value: [...given(value), ...missing(value, valueOf(wanted, settings))] },
            ];
        },
    };
}

/** Every entry of the list at the path meets the requirement; without entries there is nothing to meet. */
export function everyEntry(path: string, requirement: ResourceRequirement): ResourceRequirement {
    return {
        guards: requirement.guards.map((guard) => `${path}.*.${guard}`),
        ...(requirement.parameters && { parameters: requirement.parameters }),
        problems: (subject, settings) =>
            eachOf(...subject.entries(path).map((entry) => () => requirement.problems(entry, settings))),
        ...(requirement.patches && {
            patches: (subject, settings) =>
                subject
                    .entries(path)
                    .filter((entry) => requirement.problems(entry, settings).length > 0)
                    .flatMap((entry) => requirement.patches?.(entry, settings) ?? []),
        }),
    };
}

/** The list at the path has at least one entry that meets the requirement. */
export function someEntry(path: string, requirement: ResourceRequirement, problem: string): ResourceRequirement {
    return {
        guards: [path],
        ...(requirement.parameters && { parameters: requirement.parameters }),
        problems(subject, settings) {
            const entries = subject.entries(path).map((entry) => () => requirement.problems(entry, settings));
            return anyOf(...entries) ? [] : [problem];
        },
    };
}
