import type { ProviderDefaults } from "../../frame/provider-default";
import {
    rdsBackupsReplication,
    rdsCluster,
    rdsClusterInstance,
    rdsEventSubscription,
    rdsGlobalCluster,
    rdsInstance,
    rdsProxy,
} from "./types";

// What RDS gives to a database that names no certificate authority.
const caCertIdentifier = {
    value: "rds-ca-rsa2048-g1",
    page: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html",
};

/** Defaults of `@pulumi/aws` 7 for Amazon RDS. */
export const rdsDefaults: ProviderDefaults = {
    [rdsInstance]: {
        multiAz: { value: false },
        backupRetentionPeriod: { value: 0, documented: "Default is `0`" },
        deletionProtection: { value: false, documented: "The default is `false`" },
        publiclyAccessible: { value: false, documented: "Default is `false`" },
        storageEncrypted: { value: false, documented: "The default is `false`" },
        deleteAutomatedBackups: { value: true, documented: "Default is `true`" },
        skipFinalSnapshot: { value: false, documented: "Default is `false`" },
        caCertIdentifier,
        autoMinorVersionUpgrade: { value: true, documented: "Defaults to true" },
        monitoringInterval: { value: 0, documented: "The default is 0" },
        performanceInsightsEnabled: { value: false, documented: "Defaults to false" },
        copyTagsToSnapshot: { value: false, documented: "Default is `false`" },
        engineLifecycleSupport: {
            value: "open-source-rds-extended-support",
            documented: "Default value is `open-source-rds-extended-support`",
        },
    },
    [rdsCluster]: {
        backupRetentionPeriod: { value: 1, documented: "Default `1`" },
        deletionProtection: { value: false, documented: "The default is `false`" },
        backtrackWindow: { value: 0, documented: "Defaults to `0`" },
        engineMode: { value: "provisioned", documented: "Defaults to: `provisioned`" },
        storageEncrypted: { value: false, documented: "The default is `false` for `provisioned`" },
        deleteAutomatedBackups: { value: true, documented: "Default is `true`" },
        skipFinalSnapshot: { value: false, documented: "Default is `false`" },
        autoMinorVersionUpgrade: { value: true, documented: "Defaults to `true`" },
        copyTagsToSnapshot: { value: false, documented: "Default is `false`" },
        engineLifecycleSupport: {
            value: "open-source-rds-extended-support",
            documented: "Default value is `open-source-rds-extended-support`",
        },
    },
    [rdsClusterInstance]: {
        publiclyAccessible: { value: false, documented: "Default `false`" },
        caCertIdentifier,
    },
    [rdsGlobalCluster]: {
        deletionProtection: { value: false, documented: "The default is `false`" },
        storageEncrypted: { value: false, documented: "The default is `false` unless" },
        engineLifecycleSupport: {
            value: "open-source-rds-extended-support",
            documented: "Default value is `open-source-rds-extended-support`",
        },
    },
    [rdsProxy]: {
        defaultAuthScheme: { value: "NONE", documented: "Defaults to `NONE`" },
    },
    [rdsEventSubscription]: {
        enabled: { value: true, documented: "Defaults to `true`" },
    },
    [rdsBackupsReplication]: {
        retentionPeriod: { value: 7, documented: "defaults to `7`" },
    },
};
