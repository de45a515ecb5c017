import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { restoreInputs } from "../../shared/restore";
import type { RdsContext } from "./context";
import type { MasterCredentials } from "./credentials";
import { RdsEngine } from "./engine-versions";
import { createInstanceLogs } from "./logs";
import type { RdsDatabaseArgs } from "./rds-database.args";
import type { RdsSite } from "./site";

/** What every instance, the writer and its replicas, is made with. */
function commonArgs({ args, settings }: RdsContext, site: RdsSite, monitoringRole: aws.iam.Role | undefined) {
    const watched = settings.insightsRetentionDays > 0;
    const { storageGib, maxStorageGib } = settings;
    return {
        region: site.region,
        engine: settings.engine,
        engineVersion: settings.engineVersion,
        autoMinorVersionUpgrade: settings.autoMinorVersionUpgrade,
        allowMajorVersionUpgrade: args.allowMajorVersionUpgrade,
        applyImmediately: settings.applyImmediately,
        instanceClass: settings.instance.name,
        storageType: "gp3",
        allocatedStorage: storageGib,
        // With a ceiling set, the provider takes storage that has grown for no difference, and a raised storageGib for one.
        maxAllocatedStorage: maxStorageGib,
        iops: settings.iops,
        storageThroughput: settings.storageThroughputMibps,
        // For a replica, too, which inherits it: left out, the provider would see a change that replaces.
        storageEncrypted: true,
        kmsKeyId: site.keyArn,
        port: settings.port,
        publiclyAccessible: false,
        vpcSecurityGroupIds: [site.securityGroupId],
        parameterGroupName: site.parameterGroupName,
        optionGroupName: site.optionGroupName,
        caCertIdentifier: settings.certificateAuthority,
        iamDatabaseAuthenticationEnabled: settings.iamAuthentication,
        maintenanceWindow: settings.maintenanceWindow,
        copyTagsToSnapshot: true,
        enabledCloudwatchLogsExports: settings.logExports,
        performanceInsightsEnabled: watched,
        performanceInsightsKmsKeyId: watched ? site.keyArn : undefined,
        performanceInsightsRetentionPeriod: watched ? settings.insightsRetentionDays : undefined,
        databaseInsightsMode: watched ? settings.databaseInsights : undefined,
        monitoringInterval: settings.monitoringIntervalSeconds,
        monitoringRoleArn: monitoringRole?.arn,
        deletionProtection: settings.protection.deletionProtection,
        tags: args.tags,
    };
}

/** What the writer is restored from: a snapshot, or backups at a time. */
function originOf({
    restore,
}: RdsDatabaseArgs): Pick<aws.rds.InstanceArgs, "snapshotIdentifier" | "restoreToPointInTime"> {
    if (restore === undefined) return {};
    const { snapshotIdentifier, dateTime } = restore;
    if (snapshotIdentifier !== undefined) return { snapshotIdentifier };
    return {
        restoreToPointInTime: {
            sourceDbInstanceIdentifier: restore.sourceIdentifier,
            sourceDbiResourceId: restore.sourceResourceId,
            sourceDbInstanceAutomatedBackupsArn: restore.automatedBackupsArn,
            restoreTime: dateTime,
            useLatestRestorableTime: dateTime === undefined ? true : undefined,
        },
    };
}

function lifecycle(extendedSupport = false): string {
    return extendedSupport ? "open-source-rds-extended-support" : "open-source-rds-extended-support-disabled";
}

/** Creates the writer. */
export function createWriter(
    context: RdsContext,
    site: RdsSite,
    credentials: MasterCredentials,
    monitoringRole: aws.iam.Role | undefined,
): aws.rds.Instance {
    const { name, args, settings, parent } = context;
    const { identifier, protection } = settings;
    const logs = createInstanceLogs(context, name, identifier, site);
    return new aws.rds.Instance(
        `${name}-instance`,
        {
            ...commonArgs(context, site, monitoringRole),
            ...credentials.instanceArgs,
            identifier,
            // MariaDB has no extended support to buy; replicas have their source's.
            engineLifecycleSupport:
                settings.engine === RdsEngine.Postgres ? lifecycle(args.extendedSupport) : undefined,
            dbName: args.databaseName,
            dbSubnetGroupName: site.subnetGroupName,
            multiAz: settings.multiAz,
            backupRetentionPeriod: settings.backupRetentionDays,
            backupWindow: settings.backupWindow,
            deleteAutomatedBackups: !protection.finalSnapshot,
            skipFinalSnapshot: !protection.finalSnapshot,
            finalSnapshotIdentifier: protection.finalSnapshot
                ? (args.finalSnapshotIdentifier ?? `${identifier}-final`)
                : undefined,
            blueGreenUpdate: args.blueGreenUpdates ? { enabled: true } : undefined,
            ...originOf(args),
        },
        { parent, protect: protection.protect, dependsOn: logs, ignoreChanges: restoreInputs },
    );
}

/** Creates the read replicas beside the writer; they take its subnets and key, and no backups of their own. */
export function createReaders(
    context: RdsContext,
    site: RdsSite,
    writer: aws.rds.Instance,
    monitoringRole: aws.iam.Role | undefined,
): aws.rds.Instance[] {
    const { name, settings, parent } = context;
    return Array.from({ length: settings.readReplicas }, (_, index) => {
        const role = `reader-${index + 1}`;
        const identifier = `${settings.identifier}-${role}`;
        return new aws.rds.Instance(
            `${name}-${role}`,
            {
                ...commonArgs(context, site, monitoringRole),
                identifier,
                replicateSourceDb: writer.identifier,
                multiAz: false,
                backupRetentionPeriod: 0,
                skipFinalSnapshot: true,
            },
            {
                parent,
                protect: settings.protection.protect,
                dependsOn: createInstanceLogs(context, `${name}-${role}`, identifier, site),
            },
        );
    });
}

/** Creates the read replica of another region: it is named by ARN, has a key, subnets and groups of that region, and backups for the day it is promoted. */
export function createRecoveryReplica(
    context: RdsContext,
    site: RdsSite,
    sourceArn: pulumi.Output<string>,
    monitoringRole: aws.iam.Role | undefined,
): aws.rds.Instance {
    const { name, settings, parent } = context;
    const identifier = `${settings.identifier}-recovery`;
    return new aws.rds.Instance(
        `${name}-recovery-replica`,
        {
            ...commonArgs(context, site, monitoringRole),
            identifier,
            replicateSourceDb: sourceArn,
            dbSubnetGroupName: site.subnetGroupName,
            multiAz: settings.multiAz,
            backupRetentionPeriod: settings.backupRetentionDays,
            backupWindow: settings.backupWindow,
            deleteAutomatedBackups: !settings.protection.finalSnapshot,
            skipFinalSnapshot: true,
        },
        {
            parent,
            protect: settings.protection.protect,
            dependsOn: createInstanceLogs(context, `${name}-recovery`, identifier, site),
        },
    );
}
