/** Stands for a string that only the update will know, as the engine sends it. */
export const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

const signature = "4dabf18193072939515e22adb298388d";
const secretSignature = "1b47061264138c4ac30d75fd1eb44270";

/** A secret value, as the engine sends it. */
export function secret(value: unknown): object {
    return { [signature]: secretSignature, value };
}

export type Json = Readonly<Record<string, unknown>>;

/** A resource as the engine shows it to a pack. */
export interface TestResource {
    readonly type: string;
    readonly name: string;
    readonly urn: string;
    readonly inputs: Json;
    /** What the cloud adds by the end. */
    readonly outputs?: Json;
    /** By property, the names of the resources it was computed from. */
    readonly references?: Readonly<Record<string, readonly string[]>>;
    readonly options?: {
        readonly protect?: boolean;
        readonly ignoreChanges?: readonly string[];
        readonly deleteBeforeReplace?: boolean;
        readonly parent?: string;
    };
    /** The inputs of its provider. */
    readonly provider?: Json;
}

let resources = 0;

/** A resource with a name and a URN that no other has, unless it is given a name. */
export function resource(
    type: string,
    inputs: Json = {},
    more: Partial<Omit<TestResource, "type" | "inputs" | "urn">> = {},
): TestResource {
    resources += 1;
    const name = more.name ?? `thing-${resources}`;
    return { ...more, type, name, inputs, urn: `urn:pulumi:test::strata-${resources}::${type}::${name}` };
}
