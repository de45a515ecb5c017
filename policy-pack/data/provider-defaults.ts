/** What a provider does when a property is left out. `documented` quotes the typings; without it the type's zero value applies. */
export interface ProviderDefault {
    readonly value: boolean | number | string;
    readonly documented?: string;
}

/** Defaults of `@pulumi/aws` 7, by type token and property. A missing entry means that the default cannot be told. */
export const awsDefaults: Readonly<Record<string, Readonly<Record<string, ProviderDefault>>>> = {
    "aws:rds/instance:Instance": {
        multiAz: { value: false },
        backupRetentionPeriod: { value: 0, documented: "Default is `0`" },
        deletionProtection: { value: false, documented: "The default is `false`" },
        publiclyAccessible: { value: false, documented: "Default is `false`" },
        storageEncrypted: { value: false, documented: "The default is `false`" },
    },
    "aws:rds/cluster:Cluster": {
        backupRetentionPeriod: { value: 1, documented: "Default `1`" },
        deletionProtection: { value: false, documented: "The default is `false`" },
        engineMode: { value: "provisioned", documented: "Defaults to: `provisioned`" },
        storageEncrypted: { value: false, documented: "The default is `false` for `provisioned`" },
    },
    "aws:rds/clusterInstance:ClusterInstance": {
        publiclyAccessible: { value: false, documented: "Default `false`" },
    },
    "aws:rds/globalCluster:GlobalCluster": {
        deletionProtection: { value: false, documented: "The default is `false`" },
    },
    "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock": {
        blockPublicAcls: { value: false, documented: "Defaults to `false`" },
        blockPublicPolicy: { value: false, documented: "Defaults to `false`" },
        ignorePublicAcls: { value: false, documented: "Defaults to `false`" },
        restrictPublicBuckets: { value: false, documented: "Defaults to `false`" },
    },
};
