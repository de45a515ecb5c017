import { UnknownProperty } from "./resource";
import type { Resource } from "./resource";

// The properties by which another resource may name this one.
const identityProperties = ["id", "arn", "name", "bucket", "identifier", "keyId"];

/** All resources of a stack at the end of a preview or an update, and who refers to whom. */
export class Stack {
    constructor(readonly resources: readonly Resource[]) {}

    ofType(...types: readonly string[]): readonly Resource[] {
        return this.resources.filter((resource) => types.includes(resource.type));
    }

    /**
     * The resources of a type whose `property` names `target`. A known name decides; where either side is unknown the
     * recorded dependencies do. Throws `UnknownProperty` when nothing refers to it for certain and something may.
     */
    attachedTo(target: Resource, type: string, property: string): readonly Resource[] {
        const candidates = this.ofType(type).map((resource) => ({
            resource,
            link: refersTo(resource, property, target),
        }));
        const certain = candidates.filter(({ link }) => link === "yes").map(({ resource }) => resource);
        const possible = candidates.find(({ link }) => link === "maybe");
        if (certain.length === 0 && possible) {
            throw new UnknownProperty(`${property} of ${possible.resource.name}`);
        }
        return certain;
    }

    /** The resource of a type that `property` names; undefined when it is known to be outside this stack. */
    namedBy(source: Resource, property: string, type: string): Resource | undefined {
        const candidates = this.ofType(type);
        const found = candidates.find((candidate) => refersTo(source, property, candidate) === "yes");
        if (found === undefined && source.peek(property).kind === "unknown") {
            throw new UnknownProperty(property);
        }
        return found;
    }
}

function refersTo(source: Resource, property: string, target: Resource): "yes" | "no" | "maybe" {
    const named = source.peek(property);
    if (named.kind === "absent") {
        return "no";
    }
    const identities = identityProperties.map((identity) => target.peekOutput(identity));
    const known = identities.flatMap((identity) => (identity.kind === "known" ? [identity.value] : []));
    if (named.kind === "known" && known.includes(named.value)) {
        return "yes";
    }
    if (named.kind === "known" && !identities.some((identity) => identity.kind === "unknown")) {
        return "no";
    }
    const references = source.references(property) ?? [];
    if (references.some((reference) => reference.urn === target.urn)) {
        return "yes";
    }
    return named.kind === "unknown" && references.every((reference) => reference.type !== target.type) ? "maybe" : "no";
}
