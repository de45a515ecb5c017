import { azureNames } from "../data/azure-names";
import type { Reading } from "./properties";
import { UnknownProperty } from "./resource";
import type { Resource } from "./resource";

// The properties by which another resource may name this one.
const identityProperties = ["id", "arn", "name", "bucket", "identifier", "clusterIdentifier", "keyId"];

/** What a resource may be named by: on Azure, where children name their parents, also by the name that it was given. */
function identitiesOf(resource: Resource): readonly Reading[] {
    const given = azureNames[resource.type];
    const own = given === undefined ? [] : [resource.peek(given)];
    return [...identityProperties.map((property) => resource.peekOutput(property)), ...own];
}

/** The resources of a type by what one of their properties says. */
interface Naming {
    readonly known: ReadonlyMap<unknown, readonly Resource[]>;
    /** Those whose property is not known yet. */
    readonly unknown: readonly Resource[];
}

/** All resources of a stack at the end of a preview or an update, and who refers to whom. */
export class Stack {
    private readonly byType: ReadonlyMap<string, readonly Resource[]>;
    private readonly namings = new Map<string, Naming>();

    constructor(readonly resources: readonly Resource[]) {
        this.byType = grouped(resources, ({ type }) => type);
    }

    ofType(...types: readonly string[]): readonly Resource[] {
        return types.flatMap((type) => this.byType.get(type) ?? []);
    }

    /**
     * The resources of a type whose `property` names `target`. A known name decides; where either side is unknown the
     * recorded dependencies do. Throws `UnknownProperty` when nothing refers to it for certain and something may.
     */
    attachedTo(target: Resource, type: string, property: string): readonly Resource[] {
        const candidates = this.candidatesFor(target, type, property).map((resource) => ({
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

    /** Who could name the target at all: when all its own names are known, only those that say one of them or are unknown. */
    private candidatesFor(target: Resource, type: string, property: string): readonly Resource[] {
        const identities = identitiesOf(target);
        if (identities.some(({ kind }) => kind === "unknown") || hidesId(target)) {
            return this.ofType(type);
        }
        const { known, unknown } = this.namingOf(type, property);
        const values = new Set(identities.flatMap((each) => (each.kind === "known" ? [each.value] : [])));
        return [...[...values].flatMap((value) => known.get(value) ?? []), ...unknown];
    }

    private namingOf(type: string, property: string): Naming {
        const key = `${type} ${property}`;
        const existing = this.namings.get(key);
        if (existing) {
            return existing;
        }
        const readings = this.ofType(type).map((resource) => ({ resource, reading: resource.peek(property) }));
        const valued = readings.flatMap(({ resource, reading }) =>
            reading.kind === "known" ? [{ resource, value: reading.value }] : [],
        );
        const known = new Map(
            [...grouped(valued, ({ value }) => value)].map(([value, all]) => [
                value,
                all.map(({ resource }) => resource),
            ]),
        );
        const unknown = readings.filter(({ reading }) => reading.kind === "unknown").map(({ resource }) => resource);
        const naming = { known, unknown };
        this.namings.set(key, naming);
        return naming;
    }
}

function grouped<T, K>(all: readonly T[], keyOf: (each: T) => K): ReadonlyMap<K, readonly T[]> {
    const groups = new Map<K, T[]>();
    for (const each of all) {
        const group = groups.get(keyOf(each));
        if (group) {
            group.push(each);
        } else {
            groups.set(keyOf(each), [each]);
        }
    }
    return groups;
}

/** Whether only dependencies tell who names the resource by its id: azure-native does not repeat it among the outputs. */
function hidesId(target: Resource): boolean {
    return target.type.startsWith("azure-native:") && target.peekOutput("id").kind === "absent";
}

function refersTo(source: Resource, property: string, target: Resource): "yes" | "no" | "maybe" {
    const named = source.peek(property);
    if (named.kind === "absent") {
        return "no";
    }
    const identities = identitiesOf(target);
    const known = identities.flatMap((identity) => (identity.kind === "known" ? [identity.value] : []));
    if (named.kind === "known" && known.includes(named.value)) {
        return "yes";
    }
    const references = source.references(property.split(".")[0] ?? property) ?? [];
    if (hidesId(target) && references.some(({ urn }) => urn === target.urn)) {
        return "yes";
    }
    if (named.kind === "known" && !identities.some((identity) => identity.kind === "unknown")) {
        return "no";
    }
    if (references.some((reference) => reference.urn === target.urn)) {
        return "yes";
    }
    return named.kind === "unknown" && references.every((reference) => reference.type !== target.type) ? "maybe" : "no";
}
