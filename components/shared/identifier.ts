import * as pulumi from "@pulumi/pulumi";

/** A store's name in its cloud: project, stack and name, in small letters, digits and single hyphens. */
export function identifierOf(name: string): string {
    const joined = `${pulumi.getProject()}-${pulumi.getStack()}-${name}`.toLowerCase();
    return joined.replace(/[^a-z0-9]+/g, "-").replace(/^[^a-z]+|-+$/g, "");
}
