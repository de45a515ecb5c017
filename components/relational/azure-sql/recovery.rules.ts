import { hasZones, pairOf } from "../../foundation/azure/locations";
import type { Rule } from "../../shared/rule";
import { isWithin } from "../../shared/rule";
import { Environment } from "../../shared/tier";
import type { AzureSqlArgs } from "./azure-sql.args";
import { AzureSqlBackupRedundancy, AzureSqlFailoverPolicy, AzureSqlSecondaryType } from "./azure-sql.args";
import type { AzureSqlSettings } from "./azure-sql.settings";

const { Geo, GeoZone, Zone } = AzureSqlBackupRedundancy;

/** What Azure SQL would refuse of backups and of the failover group. */
export function recoveryRules(args: AzureSqlArgs, settings: AzureSqlSettings): Rule[] {
    return [...backupRules(settings), ...redundancyRules(args, settings), ...failoverRules(args, settings)];
}

function backupRules(settings: AzureSqlSettings): Rule[] {
    const { backupRetentionDays: days, environment, differentialBackupHours, longTermRetention: kept } = settings;
    const least = environment === Environment.Prod ? 7 : 1;
    const limit = (key: "weeks" | "months" | "years" | "weekOfYear", from: number, to: number): Rule => ({
        key: `longTermRetention.${key}`,
        broken: !isWithin(kept[key], from, to),
        reason: `got ${kept[key]}; ${from} to ${to} are allowed; set one of those`,
    });
    return [
        {
            key: "backupRetentionDays",
            broken: !isWithin(days, least, 35),
            reason: `got ${days}; ${least} to 35 days are allowed in ${environment}; set one of those, and longTermRetention for more`,
        },
        {
            key: "differentialBackupHours",
            broken: ![12, 24].includes(differentialBackupHours),
            reason: `got ${differentialBackupHours}; 12 or 24 hours are allowed; set one of those`,
        },
        limit("weeks", 0, 520),
        limit("months", 0, 120),
        limit("years", 0, 10),
        limit("weekOfYear", 1, 52),
    ];
}

function redundancyRules({ placement }: AzureSqlArgs, { backupRedundancy: redundancy }: AzureSqlSettings): Rule[] {
    const { location } = placement;
    return [
        {
            key: "backupRedundancy",
            broken: [Geo, GeoZone].includes(redundancy) && pairOf(location) === undefined,
            reason: `got ${redundancy}, but ${location} is paired with no region; set it to ${Zone} and keep a failover group for a lost region`,
        },
        {
            key: "backupRedundancy",
            broken: [Zone, GeoZone].includes(redundancy) && !hasZones(location),
            reason: `got ${redundancy}, but ${location} has no availability zones; set it to ${Geo}`,
        },
    ];
}

function failoverRules(args: AzureSqlArgs, settings: AzureSqlSettings): Rule[] {
    const { recovery, placement, customerKey } = args;
    const { failoverGroup, failoverPolicy, failoverGraceMinutes: grace, secondaryType } = settings;
    const pooled = settings.databases.some(({ elasticPool }) => elasticPool !== undefined);
    const needsId = `has no keyId, by which the failover group's identity is let in: each server opens the other's databases; add the key's resource id`;
    return [
        {
            key: "recovery",
            broken: failoverGroup && recovery === undefined,
            reason: `a failover group needs a recovery region, and none is given; give it, or set failoverGroup to false`,
        },
        {
            key: "recovery.placement.location",
            broken: failoverGroup && recovery?.placement.location === placement.location,
            reason: `got "${placement.location}", the server's own region; a failover group's partner is in another one; set another one`,
        },
        {
            key: "failoverGraceMinutes",
            broken: args.failoverGraceMinutes !== undefined && failoverPolicy !== AzureSqlFailoverPolicy.Automatic,
            reason: `got ${grace} with failoverPolicy ${failoverPolicy}, which waits for you; take it out or set failoverPolicy to Automatic`,
        },
        {
            key: "failoverGraceMinutes",
            broken: failoverPolicy === AzureSqlFailoverPolicy.Automatic && !isWithin(grace, 60, Infinity),
            reason: `got ${grace}; Azure waits at least 60 minutes before it fails over and loses data; set 60 or more`,
        },
        {
            key: "secondaryType",
            broken: failoverGroup && secondaryType === AzureSqlSecondaryType.Standby && pooled,
            reason: `got Standby, which databases of an elastic pool cannot be; set it to Geo or take the databases out of their pools`,
        },
        { key: "customerKey", broken: failoverGroup && lacksId(customerKey), reason: needsId },
        { key: "recovery.customerKey", broken: failoverGroup && lacksId(recovery?.customerKey), reason: needsId },
    ];
}

function lacksId(key: AzureSqlArgs["customerKey"]): boolean {
    return key !== undefined && key.keyId === undefined;
}
