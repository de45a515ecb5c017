/** The form of a name that Azure keeps to. */
export interface NameRule {
    /** The input with the name. */
    input: string;
    form: RegExp;
    /** The form in words. */
    allowed: string;
}

const hostName = (input: string, least: number, most: number): NameRule => ({
    input,
    form: new RegExp(`^[a-z0-9](?!.*--)[a-z0-9-]{${least - 2},${most - 2}}[a-z0-9]$`),
    allowed: `${least} to ${most} lower-case letters, digits and single hyphens between them`,
});

/** Names by type token. Source: "Naming rules and restrictions for Azure resources", Azure Resource Manager. */
export const nameRules: { [type: string]: NameRule } = {
    "azure-native:cosmosdb:DatabaseAccount": {
        input: "accountName",
        form: /^[a-z0-9][a-z0-9-]{1,42}[a-z0-9]$/,
        allowed: "3 to 44 lower-case letters, digits and hyphens between them",
    },
    "azure-native:dbforpostgresql:Server": {
        input: "serverName",
        form: /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/,
        allowed: "3 to 63 lower-case letters, digits and hyphens between them",
    },
    "azure-native:keyvault:Vault": {
        input: "vaultName",
        form: /^[a-zA-Z](?!.*--)[a-zA-Z0-9-]{1,22}[a-zA-Z0-9]$/,
        allowed: "3 to 24 letters, digits and single hyphens between them, beginning with a letter",
    },
    "azure-native:monitor:ActionGroup": {
        input: "groupShortName",
        form: /^.{1,12}$/,
        allowed: "1 to 12 characters",
    },
    "azure-native:redisenterprise:RedisEnterprise": {
        input: "clusterName",
        form: /^[a-zA-Z0-9](?!.*--)([a-zA-Z0-9-]{0,58}[a-zA-Z0-9])?$/,
        allowed: "1 to 60 letters, digits and single hyphens between them",
    },
    "azure-native:sql:Server": {
        input: "serverName",
        form: /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,
        allowed: "1 to 63 lower-case letters, digits and hyphens between them",
    },
    "azure-native:storage:BlobContainer": hostName("containerName", 3, 63),
    "azure-native:storage:StorageAccount": {
        input: "accountName",
        form: /^[a-z0-9]{3,24}$/,
        allowed: "3 to 24 lower-case letters and digits",
    },
    "azure-native:synapse:BigDataPool": {
        input: "bigDataPoolName",
        form: /^[a-zA-Z][a-zA-Z0-9]{0,14}$/,
        allowed: "1 to 15 letters and digits, beginning with a letter",
    },
    "azure-native:synapse:Workspace": {
        input: "workspaceName",
        form: /^(?!.*-ondemand)[a-z0-9]([a-z0-9-]{0,48}[a-z0-9])?$/,
        allowed: "1 to 50 lower-case letters, digits and hyphens between them, without -ondemand",
    },
};
