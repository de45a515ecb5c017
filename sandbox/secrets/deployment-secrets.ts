import type { Deployment, PropertyMap, PropertyValue, ResourceState } from "../engine/apitype";
import type { Crypter } from "./crypter";

/** The key that marks an object as more than plain JSON, and the value that says "secret". */
export const SIGNATURE_KEY = "4dabf18193072939515e22adb298388d";
export const SECRET_SIGNATURE = "1b47061264138c4ac30d75fd1eb44270";

type Marked = { [key: string]: PropertyValue };

/** True for `{signature, value | ciphertext | plaintext}`. */
export function isSecret(value: PropertyValue | undefined): value is Marked {
    return (
        typeof value === "object" &&
        value !== null &&
        !Array.isArray(value) &&
        value[SIGNATURE_KEY] === SECRET_SIGNATURE
    );
}

/** True when some value below is a secret: then a key is needed to read it. */
export function holdsSecret(value: PropertyValue | undefined): boolean {
    if (typeof value !== "object" || value === null) return false;
    if (Array.isArray(value)) return value.some((item: PropertyValue) => holdsSecret(item));
    return isSecret(value) || Object.values(value as Marked).some((item) => holdsSecret(item));
}

/** Every resource of a deployment, those of pending operations included. */
export function statesOf(deployment: Deployment): ResourceState[] {
    return [
        ...(deployment.resources ?? []),
        ...(deployment.pending_operations ?? []).map((operation) => operation.resource),
    ];
}

/** True when the deployment has an encrypted value. */
export function holdsCiphertext(deployment: Deployment): boolean {
    return statesOf(deployment).some((state) => bags(state).some((bag) => holdsSecret(bag)));
}

function bags(state: ResourceState): (PropertyValue | undefined)[] {
    return [state.inputs, state.outputs, state.replacementTrigger];
}

/**
 * Turns secrets from their form at rest into the engine's and back. It remembers the ciphertext of each place and
 * text, so that a secret that did not change is written exactly as it was read.
 */
export class DeploymentSecrets {
    private readonly ciphertexts = new Map<string, string>();

    constructor(private readonly crypter: Crypter | undefined) {}

    /** A copy of the state in which every secret is `{signature, value}`. */
    decryptState(state: ResourceState): ResourceState {
        return this.mapState(state, (secret, place) => this.open(secret, place));
    }

    /** A copy of the state in which every secret is `{signature, ciphertext}`. */
    encryptState(state: ResourceState): ResourceState {
        return this.mapState(state, (secret, place) => this.seal(secret, place));
    }

    decrypt(deployment: Deployment): Deployment {
        return mapDeployment(deployment, (state) => this.decryptState(state));
    }

    encrypt(deployment: Deployment): Deployment {
        return mapDeployment(deployment, (state) => this.encryptState(state));
    }

    /** A copy of a value in which every secret is `{signature, value}`. */
    decryptValue(value: PropertyValue): PropertyValue {
        return mapSecrets(value, "", (secret, place) => this.open(secret, place));
    }

    /** A copy of a value in which every secret is `{signature, ciphertext}`. */
    encryptValue(value: PropertyValue): PropertyValue {
        return mapSecrets(value, "", (secret, place) => this.seal(secret, place));
    }

    private mapState(state: ResourceState, change: (secret: Marked, place: string) => PropertyValue): ResourceState {
        const copy = { ...state };
        if (state.inputs !== undefined)
            copy.inputs = mapSecrets(state.inputs, `${state.urn} inputs`, change) as PropertyMap;
        if (state.outputs !== undefined)
            copy.outputs = mapSecrets(state.outputs, `${state.urn} outputs`, change) as PropertyMap;
        if (state.replacementTrigger !== undefined) {
            copy.replacementTrigger = mapSecrets(state.replacementTrigger, `${state.urn} trigger`, change);
        }
        return copy;
    }

    private open(secret: Marked, place: string): PropertyValue {
        if ("value" in secret) return secret;
        const text =
            typeof secret.ciphertext === "string" ? this.key().decrypt(secret.ciphertext) : String(secret.plaintext);
        const value = mapSecrets(JSON.parse(text) as PropertyValue, `${place} secret`, (inner, at) =>
            this.open(inner, at),
        );
        if (typeof secret.ciphertext === "string") this.ciphertexts.set(cacheKey(place, value), secret.ciphertext);
        return { [SIGNATURE_KEY]: SECRET_SIGNATURE, value };
    }

    private seal(secret: Marked, place: string): PropertyValue {
        if (typeof secret.ciphertext === "string") return secret;
        const value = secret.value ?? null;
        const key = cacheKey(place, value);
        let ciphertext = this.ciphertexts.get(key);
        if (ciphertext === undefined) {
            const plain = mapSecrets(value, `${place} secret`, (inner, at) => this.seal(inner, at));
            ciphertext = this.key().encrypt(JSON.stringify(plain));
            this.ciphertexts.set(key, ciphertext);
        }
        return { [SIGNATURE_KEY]: SECRET_SIGNATURE, ciphertext };
    }

    private key(): Crypter {
        if (this.crypter === undefined) throw new Error("the stack's state has a secret, but its key was not derived");
        return this.crypter;
    }
}

function cacheKey(place: string, value: PropertyValue): string {
    return `${place}\n${JSON.stringify(value)}`;
}

/** A copy of the deployment with every resource changed. */
export function mapDeployment(deployment: Deployment, change: (state: ResourceState) => ResourceState): Deployment {
    return {
        ...deployment,
        ...(deployment.resources && { resources: deployment.resources.map(change) }),
        ...(deployment.pending_operations && {
            pending_operations: deployment.pending_operations.map((operation) => ({
                ...operation,
                resource: change(operation.resource),
            })),
        }),
    };
}

/** A copy of the value in which every outermost secret was changed. Keys come out sorted, as in the files of the Pulumi CLI. */
export function mapSecrets(
    value: PropertyValue,
    place: string,
    change: (secret: Marked, place: string) => PropertyValue,
): PropertyValue {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((item, index) => mapSecrets(item, `${place}[${index}]`, change));
    if (isSecret(value)) return change(value, place);
    const copy: Marked = {};
    for (const key of Object.keys(value).sort()) {
        // Defined, not assigned: a property may be called `__proto__`.
        Object.defineProperty(copy, key, {
            value: mapSecrets(value[key] ?? null, `${place}.${key}`, change),
            enumerable: true,
            configurable: true,
            writable: true,
        });
    }
    return copy;
}
