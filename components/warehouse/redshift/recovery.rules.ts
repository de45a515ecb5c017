import { storeKeyRegionRules } from "../../foundation/aws/key-region.rules";
import { shortestWindowMinutes, weeklySpan } from "../../foundation/aws/windows";
import type { Problem } from "../../shared/problems";
import type { Rule } from "../../shared/rule";
import { brokenRules, isWithin } from "../../shared/rule";
import { Environment } from "../../shared/tier";
import { RecoveryCopy, RedshiftDeployment } from "../../shared/tiers";
import type { RedshiftWarehouseArgs } from "./redshift-warehouse.args";
import type { RedshiftSettings } from "./redshift-warehouse.settings";

/** What Redshift would refuse of snapshots, the maintenance window and copies in the recovery region. */
export function recoveryProblems(args: RedshiftWarehouseArgs, settings: RedshiftSettings): Problem[] {
    const { backupRetentionDays: days, manualSnapshotRetentionDays: manual, environment } = settings;
    const { snapshotIntervalHours: hours, maintenanceWindow } = settings;
    const fewest = environment === Environment.Prod ? 7 : 1;
    const window = weeklySpan(maintenanceWindow);
    return brokenRules([
        {
            key: "backupRetentionDays",
            broken: !isWithin(days, fewest, 35),
            reason: `got ${days}; Redshift keeps automated snapshots ${fewest} to 35 days in ${environment}; set one of those`,
        },
        {
            key: "manualSnapshotRetentionDays",
            broken: manual !== -1 && !isWithin(manual, 1, 3653),
            reason: `got ${manual}; Redshift keeps manual snapshots 1 to 3,653 days, or for ever; set one of those or -1`,
        },
        {
            key: "snapshotIntervalHours",
            broken: !isWithin(hours, 1, 24),
            reason: `got ${hours}; a snapshot is taken every 1 to 24 hours; set one of those`,
        },
        {
            key: "maintenanceWindow",
            broken: window === undefined || window.minutes < shortestWindowMinutes || window.minutes > 24 * 60,
            reason: `got "${maintenanceWindow}"; it is ddd:hh:mm-ddd:hh:mm in UTC, ${shortestWindowMinutes} minutes to a day; set for example "sun:04:00-sun:05:00"`,
        },
        ...storeKeyRegionRules(args, args.recovery),
        ...copyRules(args, settings),
        ...restoreRules(args),
    ]);
}

function restoreRules({ restore }: RedshiftWarehouseArgs): Rule[] {
    if (restore === undefined) return [];
    const count = [restore.snapshotIdentifier, restore.snapshotArn].filter((source) => source !== undefined).length;
    return [
        {
            key: "restore",
            broken: count !== 1,
            reason: `got ${count} of snapshotIdentifier and snapshotArn; a cluster is made from one snapshot; set one of them`,
        },
    ];
}

function copyRules({ recovery, placement }: RedshiftWarehouseArgs, settings: RedshiftSettings): Rule[] {
    const { recoveryCopy, deployment } = settings;
    const isServerless = deployment === RedshiftDeployment.Serverless;
    return [
        {
            key: "recoveryCopy",
            broken: recoveryCopy === RecoveryCopy.BackupsAndReplica,
            reason: `got "${recoveryCopy}", but Redshift has no read replica; set recoveryCopy to ${RecoveryCopy.Backups}`,
        },
        {
            key: "recoveryCopy",
            broken: isServerless && recoveryCopy === RecoveryCopy.Backups,
            reason: `got "${recoveryCopy}", but the provider cannot copy serverless snapshots; set recoveryCopy to ${RecoveryCopy.None} or deployment to ${RedshiftDeployment.Provisioned}`,
        },
        {
            key: "recovery",
            broken: recoveryCopy !== RecoveryCopy.None && recovery === undefined,
            reason: `recoveryCopy ${recoveryCopy} needs a recovery region, and none is given; give it, or set recoveryCopy to ${RecoveryCopy.None}`,
        },
        {
            key: "recovery.region",
            broken: typeof recovery?.region === "string" && recovery.region === placement.region,
            reason: `got "${String(recovery?.region)}", the warehouse's own region; set another one`,
        },
    ];
}
