import { identifierOf } from "../../shared/identifier";
import type { Protection } from "../../shared/store";
import { protectionOf } from "../../shared/store";
import { Environment } from "../../shared/tier";
import { RecoveryCopy, RedshiftDeployment, sizesOf } from "../../shared/tiers";
import { rpu } from "./capacity";
import type { NodeType } from "./node-types";
import { nodeTypes } from "./node-types";
import type { PricePerformance, RedshiftUsageLimitArgs, RedshiftWarehouseArgs } from "./redshift-warehouse.args";
import { MaintenanceTrack, UsageAction, UsageFeature, UsagePeriod } from "./redshift-warehouse.args";

/** Everything plain that the warehouse is made of, with each default taken. Rules, parameters, alarms and recovery are computed from it. */
export interface RedshiftSettings {
    identifier: string;
    environment: Environment;
    protection: Protection;
    deployment: RedshiftDeployment;
    nodeType: NodeType;
    nodes: number;
    multiAz: boolean;
    relocation: boolean;
    baseCapacityRpu: number;
    maxCapacityRpu: number;
    pricePerformance?: PricePerformance;
    backupRetentionDays: number;
    manualSnapshotRetentionDays: number;
    snapshotIntervalHours: number;
    recoveryCopy: RecoveryCopy;
    maintenanceWindow: string;
    maintenanceTrack: MaintenanceTrack;
    applyImmediately: boolean;
    databaseName: string;
    username: string;
    port: number;
    maxConnections: number;
    fips: boolean;
    maxQuerySeconds: number;
    usageLimits: Required<RedshiftUsageLimitArgs>[];
    logExports: string[];
    logRetentionDays: number;
}

/** The connections that a serverless workgroup takes. Source: "Quotas and limits in Amazon Redshift", Redshift Serverless. */
const serverlessConnections = 2000;

/** An hour of concurrency scaling a day is earned free of charge by each cluster. Source: "Amazon Redshift pricing". */
const freeScalingMinutes = 60;

function defaultLimits(deployment: RedshiftDeployment, maxCapacityRpu: number): RedshiftUsageLimitArgs[] {
    const { ConcurrencyScaling, Spectrum, CrossRegionDatasharing, ServerlessCompute } = UsageFeature;
    const elsewhere = { feature: CrossRegionDatasharing, amount: 1 };
    if (deployment === RedshiftDeployment.Serverless) {
        // Half the largest capacity for a working day.
        const amount = maxCapacityRpu * 4;
        return [{ feature: ServerlessCompute, amount, period: UsagePeriod.Daily }, elsewhere];
    }
    return [
        {
            feature: ConcurrencyScaling,
            amount: freeScalingMinutes,
            period: UsagePeriod.Daily,
            action: UsageAction.Disable,
        },
        { feature: Spectrum, amount: 10 },
        elsewhere,
    ];
}

function limitsOf(args: RedshiftWarehouseArgs, deployment: RedshiftDeployment, maxCapacityRpu: number) {
    const limits = args.usageLimits ?? defaultLimits(deployment, maxCapacityRpu);
    return limits.map(({ feature, amount, period, action }) => ({
        feature,
        amount,
        period: period ?? UsagePeriod.Monthly,
        action: action ?? UsageAction.Alert,
    }));
}

function capacityOf(args: RedshiftWarehouseArgs, deployment: RedshiftDeployment) {
    const sizes = sizesOf(args.tier).redshift;
    const baseCapacityRpu = args.baseCapacityRpu ?? sizes.baseCapacityRpu;
    const most = Math.max(sizes.maxCapacityRpu, baseCapacityRpu);
    const nodeType = nodeTypes.get(args.nodeType ?? "") ?? nodeTypes.get(sizes.nodeType)!;
    const multiAz = args.multiAz ?? (sizes.multiAz && deployment === RedshiftDeployment.Provisioned);
    return {
        nodeType,
        nodes: args.nodes ?? Math.max(sizes.nodes, nodeType.singleNodeStorageTb === undefined ? 2 : 1),
        multiAz,
        relocation: args.relocation ?? !multiAz,
        baseCapacityRpu,
        maxCapacityRpu: args.maxCapacityRpu ?? Math.min(rpu.most, most),
        pricePerformance: args.pricePerformance,
        maxConnections: deployment === RedshiftDeployment.Serverless ? serverlessConnections : nodeType.mostConnections,
    };
}

function recoverySettings(args: RedshiftWarehouseArgs, deployment: RedshiftDeployment) {
    const sizes = sizesOf(args.tier).redshift;
    const copied = deployment === RedshiftDeployment.Provisioned ? sizes.recoveryCopy : RecoveryCopy.None;
    return {
        backupRetentionDays: args.backupRetentionDays ?? sizes.backupRetentionDays,
        manualSnapshotRetentionDays: args.manualSnapshotRetentionDays ?? -1,
        snapshotIntervalHours: args.snapshotIntervalHours ?? sizes.snapshotIntervalHours,
        recoveryCopy: args.recoveryCopy ?? copied,
    };
}

/** Takes every default. An unknown node type, which the rules refuse, is computed as the default one. */
export function settingsOf(name: string, args: RedshiftWarehouseArgs): RedshiftSettings {
    const environment = args.environment ?? Environment.Dev;
    const isProd = environment === Environment.Prod;
    const deployment = args.deployment ?? sizesOf(args.tier).redshift.deployment;
    const capacity = capacityOf(args, deployment);
    return {
        identifier: args.identifier ?? identifierOf(name),
        environment,
        protection: protectionOf(args),
        deployment,
        ...capacity,
        ...recoverySettings(args, deployment),
        maintenanceWindow: args.maintenanceWindow ?? "sun:04:00-sun:05:00",
        maintenanceTrack: args.maintenanceTrack ?? MaintenanceTrack.Current,
        applyImmediately: args.applyImmediately ?? !isProd,
        databaseName: args.databaseName ?? "warehouse",
        username: args.username ?? "stratamaster",
        port: args.port ?? 5439,
        fips: args.fips ?? false,
        maxQuerySeconds: args.maxQuerySeconds ?? 14_400,
        usageLimits: limitsOf(args, deployment, capacity.maxCapacityRpu),
        logExports: args.logExports ?? ["connectionlog", "userlog", "useractivitylog"],
        logRetentionDays: args.logRetentionDays ?? (isProd ? 365 : 30),
    };
}
