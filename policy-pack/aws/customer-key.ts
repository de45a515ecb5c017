import type { Resource } from "../frame/resource";
import { UnknownProperty } from "../frame/resource";
import type { Parameter } from "../frame/rule";

/** Settings of the rules about keys. */
export type KeySettings = Readonly<{ allowedKeyPatterns: readonly string[] }>;

/** Parameters of `KeySettings`. */
export const keyParameters: { readonly [K in keyof KeySettings]: Parameter<KeySettings[K]> } = {
    allowedKeyPatterns: {
        schema: {
            type: "array",
            // The engine refuses what is no regular expression, so that a slip never switches the rule off.
            items: { type: "string", format: "regex" },
            description:
                "Regular expressions for key ARNs, one of which has to match; with none, any customer key will do.",
        },
        default: [],
    },
};

const keyTypes = [
    "aws:kms/key:Key",
    "aws:kms/replicaKey:ReplicaKey",
    "aws:kms/externalKey:ExternalKey",
    "aws:kms/alias:Alias",
];

/**
 * What is wrong with the key that a property names, if anything. A key whose ARN is not known yet still counts when the
 * property was computed from a key of this stack; otherwise `UnknownProperty` is thrown.
 */
export function customerKeyProblem(resource: Resource, property: string, settings: KeySettings): string | undefined {
    const key = resource.peek(property);
    if (key.kind === "absent") {
        return `${property} is not set, so the key is AWS's own`;
    }
    if (key.kind === "unknown") {
        const root = property.split(".")[0] ?? property;
        const fromKey = resource.references(root)?.some(({ type }) => keyTypes.includes(type)) ?? false;
        if (fromKey && settings.allowedKeyPatterns.length === 0) {
            return undefined;
        }
        throw new UnknownProperty(property);
    }
    return knownKeyProblem(property, String(key.value), settings);
}

function knownKeyProblem(property: string, key: string, settings: KeySettings): string | undefined {
    if (/(^|:)alias\/aws\//.test(key)) {
        return `${property} is ${key}, a key of AWS's own`;
    }
    const { allowedKeyPatterns: patterns } = settings;
    return patterns.length === 0 || patterns.some((pattern) => new RegExp(pattern).test(key))
        ? undefined
        : `${property} is ${key}, which matches none of ${patterns.join(", ")}`;
}
