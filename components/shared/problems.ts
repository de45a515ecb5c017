import * as pulumi from "@pulumi/pulumi";

/** One thing wrong with a component's arguments: `key` is the argument's path, `reason` says what was given, what is allowed and what to do. */
export interface Problem {
    key: string;
    reason: string;
}

/** Refuses a component's arguments with all their problems at once, so that a preview shows them before any cloud is called. */
export function refuse(component: string, name: string, problems: Problem[]): void {
    if (problems.length === 0) return;
    const lines = problems.map(({ key, reason }) => `  ${key}: ${reason}`);
    throw new pulumi.InputPropertiesError({
        message: `${component} "${name}" was given what it cannot take:\n${lines.join("\n")}`,
        errors: problems.map(({ key, reason }) => ({ propertyPath: key, reason })),
    });
}
