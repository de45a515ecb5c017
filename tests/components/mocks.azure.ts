import type { Plain } from "./mocks";

export const subscriptionId = "11111111-2222-4333-8444-555555555555";

/** What Azure calls a resource: what the program says, or its logical name and eight digits. */
function nameOf(type: string, name: string, inputs: Plain): string {
    const kind = (type.split(":")[2] ?? "").toLowerCase();
    const naming = Object.keys(inputs).find(
        (key) => /.Name$/.test(key) && key !== "resourceGroupName" && kind.includes(key.slice(0, -4).toLowerCase()),
    );
    return (naming === undefined ? undefined : inputs[naming]) ?? `${name}1a2b3c4d`;
}

/** An id and a name for any resource of Azure. */
export function azureDefaults(type: string, name: string, inputs: Plain): Plain {
    const [, module, kind] = type.split(":");
    const called = nameOf(type, name, inputs);
    const group = `/subscriptions/${subscriptionId}/resourceGroups/${inputs.resourceGroupName ?? "none"}`;
    return { id: `${group}/providers/${module}/${kind}/${called}`, name: called };
}

const vaultUri = (vault: string) => `https://${vault}.vault.azure.net`;

/** What Azure fills in, by type, where an id and a name will not do. */
export const azureOutputs: { [type: string]: (name: string, inputs: Plain) => Plain } = {
    "azure-native:keyvault:Key": (name, { vaultName, keyName }) => {
        const keyUri = `${vaultUri(vaultName)}/keys/${keyName ?? name}`;
        return { name: keyName ?? name, keyUri, keyUriWithVersion: `${keyUri}/0123456789abcdef0123456789abcdef` };
    },
    "azure-native:keyvault:Secret": (name, { vaultName, secretName, properties }) => {
        const secretUri = `${vaultUri(vaultName)}/secrets/${secretName ?? name}`;
        return { name: secretName ?? name, properties: { ...properties, secretUri } };
    },
    "azure-native:managedidentity:UserAssignedIdentity": (name) => ({
        principalId: `principal of ${name}`,
        clientId: `client of ${name}`,
        tenantId: "99999999-8888-4777-8666-555555555555",
    }),
    "azure-native:storage:StorageAccount": (_name, { accountName }) => ({
        primaryEndpoints: {
            blob: `https://${accountName}.blob.core.windows.net/`,
            dfs: `https://${accountName}.dfs.core.windows.net/`,
        },
    }),
    "azure-native:sql:Server": (name) => ({ fullyQualifiedDomainName: `${name}.database.windows.net` }),
    "azure-native:dbforpostgresql:Server": (name) => ({
        fullyQualifiedDomainName: `${name}.postgres.database.azure.com`,
    }),
    "azure-native:cosmosdb:DatabaseAccount": (_name, { accountName }) => ({
        documentEndpoint: `https://${accountName}.documents.azure.com:443/`,
    }),
    "azure-native:redisenterprise:RedisEnterprise": (name, { location }) => ({
        hostName: `${name}.${location}.redis.azure.net`,
    }),
    "azure-native:synapse:Workspace": (name, { identity }) => ({
        connectivityEndpoints: {
            dev: `https://${name}.dev.azuresynapse.net`,
            sql: `${name}.sql.azuresynapse.net`,
            sqlOnDemand: `${name}-ondemand.sql.azuresynapse.net`,
        },
        identity: { ...identity, principalId: `principal of ${name}` },
    }),
    "azure-native:resources:ResourceGroup": (name) => ({
        id: `/subscriptions/${subscriptionId}/resourceGroups/${name}1a2b3c4d`,
    }),
};

/** What Azure answers. */
export const azureInvokes: { [token: string]: (inputs: Plain) => Plain } = {
    "azure-native:authorization:getClientConfig": () => ({
        subscriptionId,
        tenantId: "99999999-8888-4777-8666-555555555555",
        objectId: "22222222-3333-4444-8555-666666666666",
        clientId: "33333333-4444-4555-8666-777777777777",
    }),
};
