import { awsDefaults } from "../data/provider-defaults";
import type { Properties, Reading } from "./properties";
import { readPath } from "./properties";
import { canonicalType } from "./type-tokens";

/** Thrown by a reader when the rule needs a value that only the update will know: the rule is deferred, never passed. */
export class UnknownProperty extends Error {
    constructor(readonly path: string) {
        super(`${path} is unknown until the update`);
    }
}

/** What the frame gives a `Resource` to read from; the SDK's resource policies and stack policies both fit. */
export interface ResourceFacts {
    readonly type: string;
    readonly urn: string;
    readonly name: string;
    readonly properties: Properties;
    readonly providerProperties?: Properties;
    /** At the end of a preview: what the program gave. An output that is unknown only because the cloud computes it is no gift. */
    readonly inputs?: Properties;
    /** By input property, the resources it was computed from; left out where the SDK does not tell. */
    readonly references?: (property: string) => readonly Resource[];
}

/** One resource as a rule sees it: a value is the given one, or else the provider's default. */
export class Resource {
    readonly type: string;
    readonly urn: string;
    readonly name: string;

    constructor(private readonly facts: ResourceFacts) {
        this.type = canonicalType(facts.type);
        this.urn = facts.urn;
        this.name = facts.name;
    }

    /** The property without the provider's default and without throwing. */
    peek(path: string): Reading {
        const reading = readPath(this.facts.properties, path);
        return reading.kind === "unknown" && this.facts.inputs ? readPath(this.facts.inputs, path) : reading;
    }

    /** The property as the cloud will report it: a computed name counts as unknown, not as left out. */
    peekOutput(path: string): Reading {
        return readPath(this.facts.properties, path);
    }

    /** Whether somebody gave the property, even if its value is unknown yet. */
    has(path: string): boolean {
        return this.peek(path).kind !== "absent";
    }

    /** The given value or the provider's default; undefined when there is neither. Throws `UnknownProperty`. */
    value(path: string): unknown {
        const reading = this.peek(path);
        if (reading.kind === "unknown") {
            throw new UnknownProperty(path);
        }
        return reading.kind === "known" ? reading.value : awsDefaults[this.type]?.[path]?.value;
    }

    /** A boolean; some providers write it as the words "true" and "false". */
    flag(path: string): boolean {
        const value = this.value(path);
        return value === true || value === "true";
    }

    /** A number, also when the program wrote it as a string. */
    number(path: string): number | undefined {
        const value = this.value(path);
        return value === undefined ? undefined : Number(value);
    }

    text(path: string): string | undefined {
        const value = this.value(path);
        return value === undefined ? undefined : String(value);
    }

    /** The entries of a list, each readable like a resource's own properties. */
    entries(path: string): readonly Entry[] {
        const value = this.value(path);
        return Array.isArray(value) ? value.map((_, index) => new Entry(this, `${path}.${index}`)) : [];
    }

    /** The resources from which a property was computed; undefined before the end of a preview or update. */
    references(property: string): readonly Resource[] | undefined {
        return this.facts.references?.(property);
    }

    /** A setting of the provider that manages this resource, parsed when the bridge wrote it as JSON. */
    provider(property: string): Reading {
        const reading = readPath(this.facts.providerProperties ?? {}, property);
        if (reading.kind === "known" && typeof reading.value === "string" && /^[[{]/.test(reading.value)) {
            return { kind: "known", value: JSON.parse(reading.value) as unknown };
        }
        return reading;
    }
}

/** One element of a list property. */
export class Entry {
    constructor(
        private readonly resource: Resource,
        private readonly prefix: string,
    ) {}

    has(path: string): boolean {
        return this.resource.has(`${this.prefix}.${path}`);
    }

    value(path: string): unknown {
        return this.resource.value(`${this.prefix}.${path}`);
    }
}
