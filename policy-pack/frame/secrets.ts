import { Secret } from "@pulumi/policy";
import type { Properties } from "./properties";
import { readPath } from "./properties";
import type { Resource } from "./resource";
import { UnknownProperty } from "./resource";
import type { SecretRule } from "./rule";
import type { Session } from "./session";

/** The well-known secret inputs of a resource that hold a plain value, as a remediation sees them. */
export function plainSecretPaths(rule: SecretRule, resource: Resource, properties: Properties): readonly string[] {
    return rule
        .secretPaths(resource)
        .filter((path) => readPath(properties, path).kind === "known" && !isSecretAt(properties, path));
}

/**
 * What the remediation before this check found. Where it did not run, because the rule is not set to `remediate`, nobody
 * can see which values are secret, and the rule says so instead of passing.
 */
export function plainSecretProblems(rule: SecretRule, session: Session, resource: Resource): readonly string[] {
    const given = rule.secretPaths(resource).filter((path) => resource.has(path));
    const plain = session.plainSecretsOf(resource.urn);
    if (given.length > 0 && plain === undefined) {
        throw new UnknownProperty(`whether ${given.join(", ")} is secret: only the level "remediate" shows it`);
    }
    return (plain ?? []).map((path) => `${path} is plain text`);
}

function isSecretAt(properties: Properties, path: string): boolean {
    let current: unknown = properties;
    for (const step of path.split(".")) {
        if (current instanceof Secret) {
            return true;
        }
        current = (current as Properties | undefined)?.[step];
    }
    return current instanceof Secret;
}
