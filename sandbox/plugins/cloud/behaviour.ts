import type { Failure } from "../check/conform";
import type { PropertyMap } from "../host/wire";
import type { ResourceSchema } from "../sdk/resource-schema";
import type { Seed } from "./seed";

/** The input that names a resource, filled in at check when the program leaves it out. */
export interface AutoName {
    property: string;
    /** The name made from the logical name and the random part, `bucket-1a2b3c4` unless the cloud wants it otherwise. */
    compose: (logicalName: string, random: string, inputs: PropertyMap) => string;
    /** Random hexadecimal digits; 0 when the logical name itself is the name. */
    randomDigits: number;
    /** The longest name that the cloud takes. */
    maxLength: number;
}

/** One resource while it is checked, created, read or updated. */
export interface Subject {
    token: string;
    urn: string;
    logicalName: string;
    schema: ResourceSchema;
    /** Checked inputs, secrets laid bare. Texts that are not known yet hold the unknown marker. */
    inputs: PropertyMap;
    /** Empty before the resource has one. */
    id: string;
    /** The same for the same resource, another after a replacement. */
    seed: Seed;
}

/**
 * What the SDK cannot tell about a resource type. All of it is optional; the cloud's own conventions fill the rest.
 * A text made of one that is not known yet is itself not known: behaviours never test for that.
 */
export interface Behaviour<S extends Subject = Subject> {
    /** Null when the resource has no name of its own although an input is called `name`. */
    autoName?: Partial<AutoName> | null;
    /** Inputs that the provider fills in at check, where the program left them out. */
    defaults?: (subject: S) => PropertyMap;
    /** Inputs whose change replaces the resource, as paths without list positions. */
    replaces?: readonly string[];
    /** Inputs that change in place although the cloud's convention says that they replace. */
    keeps?: readonly string[];
    id?: (subject: S) => string;
    /** The id, where it follows from what the cloud fills in. */
    idOf?: (state: PropertyMap) => string;
    /** Problems beyond what the SDK's types say, found at check. */
    check?: (subject: S) => Failure[];
    /** Properties that the cloud fills in; they win over the conventions, and over inputs of the same name. */
    outputs?: (subject: S) => PropertyMap;
    /** The inputs of a resource of which only the id is known. */
    imported?: (id: string) => PropertyMap;
}

/** The provider's settings and conventions: what differs between one cloud and the next. */
export interface Cloud<S extends Subject = Subject> {
    /** Problems with the provider's configuration, one line each. */
    problems(config: PropertyMap): Failure[];
    configure(config: PropertyMap): void;
    behaviour(token: string): Behaviour<S>;
    subject(subject: Subject): S;
    /** The naming input by convention; undefined when the type has none. */
    autoName(schema: ResourceSchema): AutoName | undefined;
    /** Inputs filled in at check for every type. */
    defaults(subject: S): PropertyMap;
    id(subject: S): string;
    /** Properties by convention, for those that neither the program nor the behaviour gave. */
    outputs(subject: S): PropertyMap;
    /** Whether a change of this input replaces the resource by convention. */
    replaces(schema: ResourceSchema, path: string): boolean;
    imported(schema: ResourceSchema, id: string): PropertyMap;
    /** What the cloud itself would refuse in a resource, or in its change from the old inputs; secrets are in their envelopes and are never looked at. */
    refusals?(subject: S, inputs: PropertyMap, olds?: PropertyMap): Promise<Failure[]>;
    invoke(token: string, args: PropertyMap): PropertyMap;
    /** What can be loaded before the first question, one step at a time. */
    prepare?(): Iterable<void>;
    /** Properties that the cloud computes once and never again, whatever changes. */
    readonly computesOnce: boolean;
}
