/** A stack of the file backend, whose organization is always `organization`. */
export interface StackReference {
    project: string;
    name: string;
}

export const ORGANIZATION = "organization";

const PROJECT_NAME = /^[A-Za-z0-9_.-]{1,100}$/;
const NOT_IN_NAMES = /[^A-Za-z0-9_.-]/;

export function qualifiedName(reference: StackReference): string {
    return `${ORGANIZATION}/${reference.project}/${reference.name}`;
}

/** How messages name a stack: short within its own project, else in full. */
export function displayName(reference: StackReference, currentProject: string | undefined): string {
    return reference.project === currentProject ? reference.name : qualifiedName(reference);
}

/**
 * Reads `STACK`, `organization/STACK` or `organization/PROJECT/STACK`; the project defaults to the current one.
 * Throws with the words of the Pulumi CLI.
 */
export function parseStackReference(text: string, currentProject: string | undefined): StackReference {
    if (text === "") throw new Error("stack name must not be empty");
    const parts = text.split("/");
    const name = parts.at(-1) ?? "";
    if (parts.length > 3) throw new Error("a stack name may not be empty");
    const organization = parts.length > 1 ? parts[0] : ORGANIZATION;
    if (organization !== ORGANIZATION) throw new Error("organization name must be 'organization'");
    const project = parts.length === 3 ? parts[1] : currentProject;
    if (project === undefined || project === "") {
        throw new Error(
            "no Pulumi.yaml project file found; either run this command from a directory containing a Pulumi project, " +
                "or pass the fully qualified stack name (organization/project/stack)",
        );
    }
    if (!PROJECT_NAME.test(project))
        throw new Error("project names may only contain alphanumerics, hyphens, underscores, and periods");
    checkStackName(name);
    return { project, name };
}

function checkStackName(name: string): void {
    if (name === "") throw new Error("a stack name may not be empty");
    if (name.length > 100) throw new Error("a stack name cannot exceed 100 characters");
    const at = name.search(NOT_IN_NAMES);
    if (at < 0) return;
    const rule = "a stack name may only contain alphanumeric, hyphens, underscores, or periods";
    throw new Error(`${rule}: invalid character '${name[at] ?? ""}' at position ${at}`);
}
