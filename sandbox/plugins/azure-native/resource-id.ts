import { armPaths } from "./arm-paths";
import { emptyToUndefined, text } from "./texts";
import type { PropertyMap } from "../host/wire";
import type { ResourceSchema } from "../sdk/resource-schema";

/** Namespaces that are not `Microsoft.` and the SDK's module name with a capital. */
const namespaces: Record<string, string> = {
    apimanagement: "Microsoft.ApiManagement",
    authorization: "Microsoft.Authorization",
    cdn: "Microsoft.Cdn",
    containerservice: "Microsoft.ContainerService",
    cosmosdb: "Microsoft.DocumentDB",
    datafactory: "Microsoft.DataFactory",
    dataprotection: "Microsoft.DataProtection",
    dbformysql: "Microsoft.DBforMySQL",
    dbforpostgresql: "Microsoft.DBforPostgreSQL",
    documentdb: "Microsoft.DocumentDB",
    eventhub: "Microsoft.EventHub",
    keyvault: "Microsoft.KeyVault",
    managedidentity: "Microsoft.ManagedIdentity",
    mongocluster: "Microsoft.DocumentDB",
    monitor: "Microsoft.Insights",
    operationalinsights: "Microsoft.OperationalInsights",
    privatedns: "Microsoft.Network",
    recoveryservices: "Microsoft.RecoveryServices",
    redis: "Microsoft.Cache",
    redisenterprise: "Microsoft.Cache",
};

/** Collections that are not the plural of the parameter or class that names a member. */
const collections: Record<string, string> = {
    "cosmosdb.account": "databaseAccounts",
    "storage.account": "storageAccounts",
    "storage.FileShare": "fileServices/default/shares",
    "storage.Queue": "queueServices/default/queues",
    "storage.Table": "tableServices/default/tables",
    "redis.Redis": "redis",
    "dbforpostgresql.server": "flexibleServers",
    "dbformysql.server": "flexibleServers",
    "dbformysql.Server": "flexibleServers",
};

/** A resource type's place in Azure Resource Manager. */
export interface ArmType {
    namespace: string;
    /** Collections from the outermost in, each with the input that names its member, or the name that it always has. */
    path: { collection: string; input: string | undefined; name?: string }[];
}

/** The input that names a resource itself: the optional `...Name` that its class is called by. */
export function namingInput(schema: ResourceSchema): string | undefined {
    const template = templateOf(schema);
    return template === undefined ? inputCalledAlike(schema) : placeOf(template).path.at(-1)?.input;
}

function inputCalledAlike(schema: ResourceSchema): string | undefined {
    const kind = className(schema).toLowerCase();
    const names = [...schema.inputs.values()].filter(
        ({ name, type }) => type.kind === "string" && /Name$/.test(name) && !schema.required.has(name),
    );
    const stems = names.map(({ name }) => ({ name, stem: name.slice(0, -"Name".length).toLowerCase() }));
    const best = stems.filter(({ stem }) => kind.includes(stem)).sort((a, b) => b.stem.length - a.stem.length)[0];
    return best?.name ?? stems.find(({ name }) => name === "resourceName")?.name;
}

/** Where resources of this type stand: as the table says, else by the names of their inputs. */
export function armType(schema: ResourceSchema): ArmType {
    const template = templateOf(schema);
    return template === undefined ? armTypeByInputs(schema) : placeOf(template);
}

function templateOf(schema: ResourceSchema): string | undefined {
    return armPaths[schema.token.split(":").slice(1).join(":")];
}

/** `Microsoft.Sql/servers/{serverName}/keys/{keyName}`, taken apart. */
function placeOf(template: string): ArmType {
    const [namespace = "", ...segments] = template.split("/");
    const path: ArmType["path"] = [];
    for (let at = 0; at < segments.length; at += 2) {
        const [collection = "", member = ""] = segments.slice(at);
        const input = /^\{(.*)\}$/.exec(member)?.[1];
        path.push({ collection, input, ...(input === undefined ? { name: member } : {}) });
    }
    return { namespace, path };
}

/** Parents are the other required `...Name`s. */
function armTypeByInputs(schema: ResourceSchema): ArmType {
    const module = schema.token.split(":")[1] ?? "";
    const parents = [...schema.inputs.keys()].filter((name) => schema.required.has(name) && isParent(name));
    const naming = namingInput(schema);
    const kind = className(schema);
    const own = collections[`${module}.${kind}`] ?? plural(kind.slice(0, 1).toLowerCase() + kind.slice(1));
    return {
        namespace: namespaces[module] ?? `Microsoft.${module.slice(0, 1).toUpperCase()}${module.slice(1)}`,
        path: [
            ...parents.map((input) => ({ collection: collectionOf(module, input), input })),
            { collection: own, input: naming },
        ],
    };
}

/** The id of a resource by its inputs. */
export function resourceId(schema: ResourceSchema, inputs: PropertyMap, subscription: string): string {
    const { namespace, path } = armType(schema);
    const members = path.map(
        ({ collection, input, name }) =>
            `${collection}/${input === undefined ? (name ?? "default") : text(inputs, input)}`,
    );
    const scope = emptyToUndefined(text(inputs, "scope")) ?? emptyToUndefined(text(inputs, "resourceUri"));
    const base = scope === undefined ? `/subscriptions/${subscription}` : scope.startsWith("/") ? scope : `/${scope}`;
    if (schema.token === "azure-native:resources:ResourceGroup")
        return `${base}/resourceGroups/${text(inputs, "resourceGroupName")}`;
    const group = schema.required.has("resourceGroupName")
        ? `/resourceGroups/${text(inputs, "resourceGroupName")}`
        : "";
    return `${base}${group}/providers/${namespace}/${members.join("/")}`;
}

/** The type as Azure writes it, such as `Microsoft.Storage/storageAccounts`. */
export function typeName(schema: ResourceSchema): string {
    if (schema.token === "azure-native:resources:ResourceGroup") return "Microsoft.Resources/resourceGroups";
    const { namespace, path } = armType(schema);
    return [namespace, ...path.map(({ collection }) => collection.replace("/default/", "/"))].join("/");
}

function isParent(name: string): boolean {
    return /Name$/.test(name) && name !== "resourceGroupName";
}

function collectionOf(module: string, input: string): string {
    const stem = input.slice(0, -"Name".length);
    return collections[`${module}.${stem}`] ?? plural(stem);
}

function className(schema: ResourceSchema): string {
    return schema.token.split(":")[2] ?? "";
}

function plural(word: string): string {
    if (/(s|x|ch)$/.test(word)) return word.endsWith("ss") || !word.endsWith("s") ? `${word}es` : word;
    return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}
