import type { Reader } from "../frame/reader";
import { UnknownProperty } from "../frame/resource";
import type { Settings } from "../frame/rule";
import { patterns } from "./parameters";
import type { NamedParameter, ResourceRequirement } from "./requirement";
import { parametersIn, valueOf } from "./requirement";

const allowedKeyPatterns: NamedParameter<readonly string[]> = {
    ...patterns(
        "allowedKeyPatterns",
        "Regular expressions for key ARNs or URIs, one of which has to match; with none, any customer key will do.",
    ),
    shared: "allowedKeys",
};

const keyTypes = [
    "aws:kms/key:Key",
    "aws:kms/replicaKey:ReplicaKey",
    "aws:kms/externalKey:ExternalKey",
    "aws:kms/alias:Alias",
    "azure-native:keyvault:Key",
    "azure-native:keyvault:ManagedHsm",
    "azure-native:keyvault:Vault",
];

/**
 * The path names a key of the customer's own, a KMS key or alias or a key in Key Vault. A key whose name is not known yet
 * still counts when it comes from a key of this stack.
 */
export function customerKey(path: string): ResourceRequirement {
    return {
        guards: [path],
        parameters: parametersIn(allowedKeyPatterns),
        problems(subject, settings) {
            const problem = customerKeyProblem(subject, path, settings);
            return problem === undefined ? [] : [problem];
        },
    };
}

/** What is wrong with the key that a property names, if anything; for checks that `customerKey` alone does not fit. */
export function customerKeyProblem(subject: Reader, path: string, settings: Settings): string | undefined {
    const key = subject.peek(path);
    const allowed = valueOf<readonly string[]>(allowedKeyPatterns, settings);
    const name = subject.pathOf(path);
    if (key.kind === "absent" || (key.kind === "known" && key.value === "")) {
        const owner = subject.type.startsWith("azure-native:") ? "Microsoft's" : "AWS's";
        return `${name} is not set, so the key is ${owner} own`;
    }
    if (key.kind === "known") {
        return knownKeyProblem(name, String(key.value), allowed);
    }
    if (subject.comesFrom(path, keyTypes) && allowed.length === 0) {
        return undefined;
    }
    throw new UnknownProperty(name);
}

/** The parameters of `customerKeyProblem`. */
export const keyParameters = parametersIn(allowedKeyPatterns);

function knownKeyProblem(name: string, key: string, allowed: readonly string[]): string | undefined {
    if (/(^|:)alias\/aws\//.test(key)) {
        return `${name} is ${key}, a key of AWS's own`;
    }
    return allowed.length === 0 || allowed.some((pattern) => new RegExp(pattern).test(key))
        ? undefined
        : `${name} is ${key}, which matches none of ${allowed.join(", ")}`;
}
