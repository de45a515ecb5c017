// The same cloud resource under its older or versioned names. A rule names the canonical token only.
const renamedModules: Readonly<Record<string, string>> = {
    "azure-native:documentdb": "azure-native:cosmosdb",
    "azure-native:insights": "azure-native:monitor",
    "azure-native:cache": "azure-native:redis",
};

// Types that went to another module than the rest of theirs.
const renamedTypes: Readonly<Record<string, string>> = {
    "azure-native:cache:RedisEnterprise": "azure-native:redisenterprise:RedisEnterprise",
    "azure-native:cache:Database": "azure-native:redisenterprise:Database",
    "azure-native:documentdb:MongoCluster": "azure-native:mongocluster:MongoCluster",
    "azure-native:sql:BackupLongTermRetentionPolicy": "azure-native:sql:LongTermRetentionPolicy",
    "azure-native:network:InterfaceEndpoint": "azure-native:network:PrivateEndpoint",
};

/**
 * The token under which rules know a resource type: AWS `V2` twins become their first version, and azure-native
 * tokens lose their API version (`azure-native:sql/v20230801:Server`, `azure-native_sql_v20230801:sql:Server`).
 */
export function canonicalType(token: string): string {
    const twin = /^aws:s3\/(\w+)V2:(\w+)V2$/.exec(token);
    if (twin) {
        return `aws:s3/${twin[1]}:${twin[2]}`;
    }
    const native = /^azure-native(?:_\w+)?:(\w+)(?:\/v\w+)?:(\w+)$/.exec(token);
    if (native) {
        const module = `azure-native:${native[1]}`;
        return renamedTypes[`${module}:${native[2]}`] ?? `${renamedModules[module] ?? module}:${native[2]}`;
    }
    return token;
}
