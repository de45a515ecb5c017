import { defaultOf } from "../defaults";
import type { Properties, Reading } from "./properties";
import { readPath } from "./properties";
import type { Reader } from "./reader";
import { canonicalType } from "./type-tokens";

/** Thrown by a reader when the rule needs a value that only the update will know: the rule is deferred, never passed. */
export class UnknownProperty extends Error {
    constructor(readonly path: string) {
        super(`${path} is unknown until the update`);
    }
}

/** The options of a resource that rules about the stack's own safety read. */
export interface ResourceOptions {
    readonly protect: boolean;
    readonly ignoreChanges: readonly string[];
    /** Whether a replacement deletes the old resource before the new one exists; a state does not tell. */
    readonly deleteBeforeReplace?: boolean;
    /** The URN of the parent. */
    readonly parent?: string;
}

/** What the frame gives a `Resource` to read from; the SDK's resource policies and stack policies both fit. */
export interface ResourceFacts {
    readonly type: string;
    readonly urn: string;
    readonly name: string;
    readonly properties: Properties;
    readonly options?: ResourceOptions;
    /** The type token of the provider, `pulumi:providers:aws`. */
    readonly providerType?: string;
    readonly providerProperties?: Properties;
    /** At the end of a preview: what the program gave. An output that is unknown only because the cloud computes it is no gift. */
    readonly inputs?: Properties;
    /** By input property, the resources it was computed from; left out where the SDK does not tell. */
    readonly references?: (property: string) => readonly Resource[];
}

const noOptions: ResourceOptions = { protect: false, ignoreChanges: [] };

abstract class Readable implements Reader {
    abstract readonly type: string;
    abstract peek(path: string): Reading;
    abstract value(path: string): unknown;
    abstract entries(path: string): readonly Entry[];
    abstract pathOf(path: string): string;
    abstract comesFrom(path: string, types: readonly string[]): boolean;

    has(path: string): boolean {
        return this.peek(path).kind !== "absent";
    }

    flag(path: string): boolean {
        const value = this.value(path);
        return value === true || value === "true";
    }

    number(path: string): number | undefined {
        const value = this.value(path);
        return value === undefined ? undefined : Number(value);
    }

    text(path: string): string | undefined {
        const value = this.value(path);
        return value === undefined ? undefined : String(value);
    }
}

/** One resource as a rule sees it: a value is the given one, or else the provider's default. */
export class Resource extends Readable {
    readonly type: string;
    readonly urn: string;
    readonly name: string;
    readonly options: ResourceOptions;
    readonly providerType: string | undefined;

    constructor(private readonly facts: ResourceFacts) {
        super();
        this.type = canonicalType(facts.type);
        this.urn = facts.urn;
        this.name = facts.name;
        this.options = facts.options ?? noOptions;
        this.providerType = facts.providerType;
    }

    /** Everything that the program gave, with what is unknown as the engine sends it. */
    get given(): Properties {
        return this.facts.inputs ?? this.facts.properties;
    }

    peek(path: string): Reading {
        const reading = readPath(this.facts.properties, path);
        return reading.kind === "unknown" && this.facts.inputs ? readPath(this.facts.inputs, path) : reading;
    }

    /** The property as the cloud will report it: a computed name counts as unknown, not as left out. */
    peekOutput(path: string): Reading {
        return readPath(this.facts.properties, path);
    }

    value(path: string): unknown {
        const reading = this.peek(path);
        if (reading.kind === "unknown") {
            throw new UnknownProperty(path);
        }
        return reading.kind === "known" ? reading.value : defaultOf(this.type, path);
    }

    entries(path: string): readonly Entry[] {
        const value = this.value(path);
        return Array.isArray(value) ? value.map((_, index) => new Entry(this, `${path}.${index}`)) : [];
    }

    pathOf(path: string): string {
        return path;
    }

    comesFrom(path: string, types: readonly string[]): boolean {
        const root = path.split(".")[0] ?? path;
        return this.references(root)?.some(({ type }) => types.includes(type)) ?? false;
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
export class Entry extends Readable {
    readonly type: string;

    constructor(
        private readonly resource: Resource,
        private readonly prefix: string,
    ) {
        super();
        this.type = resource.type;
    }

    peek(path: string): Reading {
        return this.resource.peek(this.pathOf(path));
    }

    value(path: string): unknown {
        return this.resource.value(this.pathOf(path));
    }

    entries(path: string): readonly Entry[] {
        return this.resource.entries(this.pathOf(path));
    }

    pathOf(path: string): string {
        return path === "" ? this.prefix : `${this.prefix}.${path}`;
    }

    comesFrom(path: string, types: readonly string[]): boolean {
        return this.resource.comesFrom(this.pathOf(path), types);
    }
}
