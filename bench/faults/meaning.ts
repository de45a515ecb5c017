import type { Deployment, ResourceState } from "../../sandbox/engine/apitype";
import { DeploymentSecrets } from "../../sandbox/secrets/deployment-secrets";
import { SecretsManager } from "../../sandbox/secrets/secrets-manager";

const managers = new Map<string, SecretsManager>();

/** A deployment with its secrets open. The key of a salt is derived once a process. */
async function opened(deployment: Deployment, passphrase: string): Promise<Deployment> {
    const salt = String(deployment.secrets_providers?.state.salt ?? "");
    if (salt === "") return deployment;
    const manager = managers.get(salt) ?? new SecretsManager(salt, () => Promise.resolve(passphrase));
    managers.set(salt, manager);
    return new DeploymentSecrets(await manager.stateCrypter("decrypt")).decrypt(deployment);
}

/** What a resource is, field by field, apart from its id, its times and whether it was made or adopted. */
type Fields = Map<string, string>;

const ASIDE: ReadonlySet<string> = new Set(["id", "created", "modified", "importID"]);

function fieldsOf(state: ResourceState, ids: ReadonlySet<string>): Fields {
    const provider = (state.provider ?? "").replace(/::([^:]*)$/, (own, id: string) => (ids.has(id) ? "::ID" : own));
    const { propertyDependencies: by = {} } = state;
    // A refresh forgets lists that are empty, as the real engine does.
    const propertyDependencies = Object.fromEntries(Object.entries(by).filter(([, urns]) => urns.length > 0));
    const fields = Object.entries({ ...state, provider, propertyDependencies }).filter(
        ([key, value]) => !ASIDE.has(key) && value !== undefined,
    );
    return new Map(fields.map(([key, value]) => [key, JSON.stringify(inOrder(value))]));
}

function inOrder(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(inOrder);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).filter(([, each]) => each !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, inOrder(each)]));
}

/** What a stack is: URN to what is there under it. */
export type Meaning = Map<string, Fields[]>;

/** The meaning of a stack's state: not its ids, its times, its order and its ciphertexts. */
export async function meaningOfStack(deployment: Deployment, passphrase: string): Promise<Meaning> {
    const { resources = [] } = await opened(deployment, passphrase);
    const ids = new Set(resources.map(({ id = "" }) => id));
    const meaning: Meaning = new Map();
    for (const state of resources) meaning.set(state.urn, [...(meaning.get(state.urn) ?? []), fieldsOf(state, ids)]);
    return meaning;
}

const SHOWN = 120;
const short = (text = "nothing"): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}...` : text);

/** Where two stacks differ, in words. */
export function differences(wanted: Meaning, found: Meaning): string[] {
    return [...new Set([...wanted.keys(), ...found.keys()])].flatMap((urn) => {
        const [before = [], after = []] = [wanted.get(urn), found.get(urn)];
        if (before.length !== after.length)
            return [`${urn} is there ${after.length} times instead of ${before.length}`];
        return before.flatMap((fields, at) => differingFields(fields, after[at]!).map((field) => `${urn}: ${field}`));
    });
}

function differingFields(wanted: Fields, found: Fields): string[] {
    return [...new Set([...wanted.keys(), ...found.keys()])]
        .filter((key) => wanted.get(key) !== found.get(key))
        .map((key) => `${key} is ${short(found.get(key))} instead of ${short(wanted.get(key))}`);
}
