import { anyOf, eachOf } from "../frame/evaluation";
import type { Reader } from "../frame/reader";
import type { ResourceRequirement } from "./requirement";

const combined = (requirements: readonly ResourceRequirement[]) => ({
    guards: requirements.flatMap(({ guards }) => guards),
    parameters: Object.assign(
        {},
        ...requirements.map(({ parameters }) => parameters),
    ) as ResourceRequirement["parameters"],
});

/** All of the requirements; each finds its problems whatever is unknown to the others. Fixable when all are. */
export function all(...requirements: readonly ResourceRequirement[]): ResourceRequirement {
    const fixable = requirements.every(({ patches }) => patches !== undefined);
    return {
        ...withoutEmpty(combined(requirements)),
        problems: (subject, settings) => eachOf(...requirements.map((each) => () => each.problems(subject, settings))),
        ...(fixable && {
            patches: (subject, settings) =>
                requirements
                    .filter((each) => each.problems(subject, settings).length > 0)
                    .flatMap((each) => each.patches?.(subject, settings) ?? []),
        }),
    };
}

/** At least one of the requirements; `problem` says what is wrong when none is met. */
export function oneOf(problem: string, ...requirements: readonly ResourceRequirement[]): ResourceRequirement {
    return {
        ...withoutEmpty(combined(requirements)),
        problems: (subject, settings) =>
            anyOf(...requirements.map((each) => () => each.problems(subject, settings))) ? [] : [problem],
    };
}

/** The requirement, where the condition holds; elsewhere it is met. The condition may throw `UnknownProperty`. */
export function when(condition: (subject: Reader) => boolean, requirement: ResourceRequirement): ResourceRequirement {
    return {
        ...requirement,
        problems: (subject, settings) => (condition(subject) ? requirement.problems(subject, settings) : []),
    };
}

function withoutEmpty({ guards, parameters }: Pick<ResourceRequirement, "guards" | "parameters">) {
    return { guards, ...(parameters && { parameters }) };
}
