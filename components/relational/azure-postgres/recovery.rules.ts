import { pairOf } from "../../foundation/azure/locations";
import type { Rule } from "../../shared/rule";
import { count, isWithin } from "../../shared/rule";
import type { AzurePostgresArgs } from "./azure-postgres.args";
import type { AzurePostgresSettings } from "./azure-postgres.settings";
import { allowsGeoBackup } from "./storage";
import { maintenanceStart } from "./maintenance";

const mostReplicas = 5;

/** What Azure would refuse of backups, replicas and maintenance. */
export function recoveryRules(args: AzurePostgresArgs, settings: AzurePostgresSettings): Rule[] {
    const { backupRetentionDays: days, maintenanceWindow } = settings;
    return [
        {
            key: "backupRetentionDays",
            broken: !isWithin(days, 7, 35),
            reason: `got ${days}; 7 to 35 days are allowed; set one of those`,
        },
        {
            key: "maintenanceWindow",
            broken: maintenanceStart(maintenanceWindow) === undefined,
            reason: `got "${maintenanceWindow}"; it is ddd:hh:mm-ddd:hh:mm in UTC, of one hour; set for example "sun:04:00-sun:05:00"`,
        },
        ...geoBackupRules(args, settings),
        ...replicaRules(args, settings),
        ...symmetryRules(settings),
    ];
}

/** Source: "Data encryption at rest in Azure Database for PostgreSQL", with geo-redundant business continuity features. */
function geoBackupRules(args: AzurePostgresArgs, { geoRedundantBackup, storage }: AzurePostgresSettings): Rule[] {
    const { recovery, customerKey } = args;
    const { location } = args.placement;
    const pair = pairOf(location);
    const there = recovery?.placement.location;
    const identity = customerKey?.identityId;
    return [
        {
            key: "geoRedundantBackup",
            broken: geoRedundantBackup && pair === undefined,
            reason: `got true, but ${location} is paired with no region; set it to false, and replica to true for a lost region`,
        },
        {
            key: "recovery",
            broken: geoRedundantBackup && pair !== undefined && recovery === undefined,
            reason: `backups in the paired region are encrypted with a key of that region, and none is given; give ${pair}, or set geoRedundantBackup to false`,
        },
        {
            key: "recovery.placement.location",
            broken: geoRedundantBackup && pair !== undefined && there !== undefined && there !== pair,
            reason: `got "${there}", but backups of ${location} go to its pair ${pair}; set that, or geoRedundantBackup to false`,
        },
        {
            key: "geoRedundantBackup",
            broken: geoRedundantBackup && pair !== undefined && !allowsGeoBackup(storage.type, location),
            reason: `got true, but backups of Premium SSD v2 in ${location} stay there; set it to false, or diskType to Premium_LRS`,
        },
        {
            key: "recovery.customerKey",
            broken:
                geoRedundantBackup && typeof identity === "string" && identity === recovery?.customerKey?.identityId,
            reason: "has the identity of customerKey, but backups in the paired region take another one; give the key an identity of that region",
        },
    ];
}

/** Source: "Read replicas in Azure Database for PostgreSQL". */
function replicaRules(
    { recovery, placement }: AzurePostgresArgs,
    { replica, readReplicas }: AzurePostgresSettings,
): Rule[] {
    const most = replica ? mostReplicas - 1 : mostReplicas;
    return [
        {
            key: "recovery",
            broken: replica && recovery === undefined,
            reason: "a replica needs a recovery region, and none is given; give it, or set replica to false",
        },
        {
            key: "recovery.placement.location",
            broken: replica && recovery?.placement.location === placement.location,
            reason: `got "${placement.location}", the server's own region; set another one, or readReplicas for replicas here`,
        },
        {
            key: "readReplicas",
            broken: !isWithin(readReplicas, 0, most),
            reason: `got ${readReplicas}; a server has 0 to ${mostReplicas} replicas${replica ? ", one of them in the recovery region" : ""}; set at most ${most}`,
        },
    ];
}

/** A replica that is smaller than its primary falls behind or cannot follow. Source as above. */
function symmetryRules(settings: AzurePostgresSettings): Rule[] {
    const { compute, replicaCompute, storage, replicaStorage } = settings;
    return [
        {
            key: "replicaSkuName",
            broken: replicaCompute.vcores < compute.vcores || replicaCompute.memoryGib < compute.memoryGib,
            reason: `got ${replicaCompute.name}, which is smaller than the server's ${compute.name}; take one as large at least`,
        },
        {
            key: "replicaStorageGib",
            broken: replicaStorage.gib < storage.gib,
            reason: `got ${count(replicaStorage.gib)}, but the server has ${count(storage.gib)} GiB; set as many at least`,
        },
    ];
}
