import fs from "node:fs";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/** A deployment as `pulumi stack export` or `pulumi preview --json` writes it; only what is read here. */
export interface Exported {
    deployment?: { resources?: ExportedResource[] };
    steps?: { newState?: ExportedResource; oldState?: ExportedResource }[];
}

interface ExportedResource {
    type?: string;
    inputs?: JsonObject;
}

/**
 * Where azure-native calls a property otherwise than Azure Resource Manager, by type: the SDK's path and ARM's name for its end, inner ones first;
 * of lists, in each item. Source: `x-ms-client-name` in Azure's REST API specifications (storage.json, metricAlert_API.json, authorization-RoleDefinitionsCalls.json),
 * from which the SDK has its names.
 */
export const renamed: { [type: string]: readonly (readonly [path: string, name: string])[] } = {
    "authorization:RoleDefinition": [["roleType", "type"]],
    "monitor:MetricAlert": [["criteria.odataType", "odata.type"]],
    "storage:StorageAccount": [
        ["enableHttpsTrafficOnly", "supportsHttpsTrafficOnly"],
        ["enableNfsV3", "isNfsV3Enabled"],
        ["networkRuleSet.ipRules.iPAddressOrRange", "value"],
        ["networkRuleSet.virtualNetworkRules.virtualNetworkResourceId", "id"],
        ["networkRuleSet", "networkAcls"],
        ["encryption.encryptionIdentity.encryptionUserAssignedIdentity", "userAssignedIdentity"],
        ["encryption.encryptionIdentity", "identity"],
        ["encryption.keyVaultProperties.keyName", "keyname"],
        ["encryption.keyVaultProperties.keyVaultUri", "keyvaulturi"],
        ["encryption.keyVaultProperties.keyVersion", "keyversion"],
        ["encryption.keyVaultProperties", "keyvaultproperties"],
    ],
};

/** Parts of a resource's address that the SDK takes beside its body, under a name that the body has as well, read-only. */
const addressed: { [type: string]: readonly string[] } = {
    "dbforpostgresql:AdministratorsMicrosoftEntra": ["objectId"],
};

/** Types whose `properties` the SDK leaves whole where it lifts those of all others. */
const whole: ReadonlySet<string> = new Set(["keyvault:Vault", "resources:Deployment"]);

/**
 * A deployment whose azure-native resources have their inputs in the words of Azure Resource Manager, with `properties` lifted everywhere, so
 * that they can be held against the types that Azure publishes. Descriptions are left out, as they are where those types are kept without them.
 */
export function inArmWords<T extends Exported>(exported: T): T {
    const copy = structuredClone(exported);
    const states = copy.steps?.flatMap(({ newState, oldState }) => [newState, oldState]) ?? [];
    for (const resource of [...(copy.deployment?.resources ?? []), ...states]) {
        const [, type] = /^azure-native:(.+)$/.exec(resource?.type ?? "") ?? [];
        if (type !== undefined && resource?.inputs !== undefined) resource.inputs = inputsOf(type, resource.inputs);
    }
    return copy;
}

function inputsOf(type: string, inputs: JsonObject): JsonObject {
    const body = Object.fromEntries(Object.entries(inputs).filter(([key]) => !addressed[type]?.includes(key)));
    const { properties, ...rest } = plainObject(body);
    const lifted = whole.has(type) && isObject(properties) ? { ...properties, ...rest } : plainObject(body);
    for (const [path, name] of renamed[type] ?? []) rename(lifted, path.split("."), name);
    return lifted;
}

const plain = (value: Json): Json =>
    Array.isArray(value) ? value.map(plain) : isObject(value) ? plainObject(value) : value;

/** Without descriptions, and with ARM's map of identities for the SDK's list. */
function plainObject(value: JsonObject): JsonObject {
    const kept = Object.entries(value).filter(([key, each]) => key !== "description" || typeof each !== "string");
    return Object.fromEntries(
        kept.map(([key, each]) => [key, key === "userAssignedIdentities" ? identities(each) : plain(each)]),
    );
}

const identities = (value: Json): Json =>
    Array.isArray(value) ? Object.fromEntries(value.map((id) => [String(id), {}])) : value;

function rename(holder: JsonObject, [key = "", ...inner]: string[], name: string): void {
    const held = holder[key];
    if (held === undefined) return;
    if (inner.length > 0) {
        for (const item of [held].flat()) if (isObject(item)) rename(item, inner, name);
        return;
    }
    delete holder[key];
    holder[name] = held;
}

function isObject(value: Json | undefined): value is JsonObject {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

if (require.main === module) {
    const exported = JSON.parse(fs.readFileSync(process.argv[2] ?? 0, "utf8")) as Exported;
    process.stdout.write(`${JSON.stringify(inArmWords(exported))}\n`);
}
