import * as aws from "@pulumi/aws";
import { serverlessAlarms } from "./alarms.serverless";
import type { RedshiftContext } from "./context";
import { workgroupParameters } from "./parameters";
import { PricePerformance } from "./redshift-warehouse.args";
import { createServerlessSnapshots } from "./serverless.snapshots";
import { workgroupUsageLimits } from "./usage-limits";
import type { Surroundings, Warehouse } from "./warehouse";
import { rolesOf } from "./warehouse";

/** How Redshift counts the weights. Source: aws.redshiftserverless.Workgroup, pricePerformanceTarget. */
const levels: Record<PricePerformance, number> = {
    [PricePerformance.LowCost]: 1,
    [PricePerformance.Economical]: 25,
    [PricePerformance.Balanced]: 50,
    [PricePerformance.Resourceful]: 75,
    [PricePerformance.HighPerformance]: 100,
};

/** Creates a namespace, which holds the data, and a workgroup, which computes. */
export function createServerless(context: RedshiftContext, around: Surroundings): Warehouse {
    const namespace = createNamespace(context, around);
    const workgroup = createWorkgroup(context, namespace, around);
    createServerlessSnapshots(context, namespace);
    const limits = workgroupUsageLimits(context, workgroup);
    return {
        namespace,
        workgroup,
        host: workgroup.endpoints.apply((endpoints) => endpoints?.[0]?.address ?? ""),
        secretArn: namespace.adminPasswordSecretArn,
        arn: workgroup.arn,
        alarms: serverlessAlarms(context, namespace.namespaceName, workgroup.workgroupName, limits),
    };
}

/** The provider takes no last snapshot of a namespace and AWS protects none, so Pulumi's protection stands in for both. */
function createNamespace(
    { name, args, settings, keyArn, parent }: RedshiftContext,
    { lakeRole, auditLogs }: Surroundings,
): aws.redshiftserverless.Namespace {
    const { protection } = settings;
    return new aws.redshiftserverless.Namespace(
        `${name}-namespace`,
        {
            region: args.placement.region,
            namespaceName: settings.identifier,
            dbName: settings.databaseName,
            adminUsername: settings.username,
            manageAdminPassword: true,
            adminPasswordSecretKmsKeyId: keyArn,
            kmsKeyId: keyArn,
            ...rolesOf(lakeRole, args.iamRoleArns),
            logExports: settings.logExports,
            tags: args.tags,
        },
        { parent, protect: protection.protect || protection.deletionProtection, dependsOn: auditLogs },
    );
}

function createWorkgroup(
    { name, args, settings, parent }: RedshiftContext,
    { namespaceName }: aws.redshiftserverless.Namespace,
    { securityGroupId }: Surroundings,
): aws.redshiftserverless.Workgroup {
    const { pricePerformance } = settings;
    return new aws.redshiftserverless.Workgroup(
        `${name}-workgroup`,
        {
            region: args.placement.region,
            workgroupName: settings.identifier,
            namespaceName,
            // A base and a weight exclude each other: with a weight, Redshift chooses.
            baseCapacity: pricePerformance === undefined ? settings.baseCapacityRpu : undefined,
            pricePerformanceTarget: pricePerformance && { enabled: true, level: levels[pricePerformance] },
            maxCapacity: settings.maxCapacityRpu,
            port: settings.port,
            publiclyAccessible: false,
            enhancedVpcRouting: true,
            subnetIds: args.placement.subnetIds,
            securityGroupIds: [securityGroupId],
            configParameters: workgroupParameters(settings, args.parameters),
            trackName: settings.maintenanceTrack,
            tags: args.tags,
        },
        { parent },
    );
}
