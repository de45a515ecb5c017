import { hasZones } from "../../foundation/azure/locations";
import { nearest } from "../../shared/nearest";
import type { Rule } from "../../shared/rule";
import { count, isWithin } from "../../shared/rule";
import type { AzurePostgresArgs } from "./azure-postgres.args";
import { AzurePostgresHighAvailability } from "./azure-postgres.args";
import type { AzurePostgresSettings } from "./azure-postgres.settings";
import { isBurstable } from "./azure-postgres.settings";
import { computeSizes, connectionRange } from "./compute-sizes";

const { Disabled, ZoneRedundant } = AzurePostgresHighAvailability;

/** The versions that a new server can have; 14 and what was before it are retired. Source: "Azure Database for PostgreSQL version policy". */
const engineVersions = ["15", "16", "17", "18"];

/** What Azure would refuse of versions, sizes and what hangs on them. */
export function sizeRules(args: AzurePostgresArgs, settings: AzurePostgresSettings): Rule[] {
    const { engineVersion, maxConnections } = settings;
    const { least, most } = connectionRange;
    return [
        {
            key: "engineVersion",
            broken: !engineVersions.includes(engineVersion),
            reason: `got "${engineVersion}"; new servers have ${engineVersions.join(", ")}; set one of those`,
        },
        skuRule("skuName", args.skuName),
        skuRule("replicaSkuName", args.replicaSkuName),
        ...availabilityRules(args, settings),
        ...burstableRules(settings),
        {
            key: "maxConnections",
            broken: !isWithin(maxConnections, least, most),
            reason: `got ${maxConnections}; ${least} to ${count(most)} are allowed; set one of those, and proxy to true for more clients`,
        },
    ];
}

function skuRule(key: string, skuName: string | undefined): Rule {
    const meant = nearest(skuName ?? "", [...computeSizes.keys()]) ?? "Standard_D4ds_v5";
    return {
        key,
        broken: skuName !== undefined && !computeSizes.has(skuName),
        reason: `got "${skuName}"; a compute size such as Standard_B2ms, Standard_D4ds_v5 or Standard_E8ds_v5 is allowed; did you mean ${meant}?`,
    };
}

/** Source: "High availability in Azure Database for PostgreSQL". */
function availabilityRules(
    { placement }: AzurePostgresArgs,
    { highAvailability, compute }: AzurePostgresSettings,
): Rule[] {
    return [
        {
            key: "highAvailability",
            broken: highAvailability !== Disabled && isBurstable(compute),
            reason: `got ${highAvailability}, but ${compute.name} is burstable, which has no standby; take a D or E size as skuName, or set highAvailability to Disabled`,
        },
        {
            key: "highAvailability",
            broken: highAvailability === ZoneRedundant && !isBurstable(compute) && !hasZones(placement.location),
            reason: `got ZoneRedundant, but ${placement.location} has no availability zones; set it to SameZone, or take a region that has zones`,
        },
    ];
}

/** What burstable sizes lack besides. Sources: "Read replicas", "Limits in Azure Database for PostgreSQL". */
function burstableRules({ compute, proxy, replica, readReplicas }: AzurePostgresSettings): Rule[] {
    const lacks = (key: string, value: unknown, what: string): Rule => ({
        key,
        broken: isBurstable(compute) && Boolean(value),
        reason: `got ${String(value)}, but ${compute.name} is burstable, which has no ${what}; take a D or E size as skuName, or take ${key} out`,
    });
    return [
        lacks("proxy", proxy, "PgBouncer"),
        lacks("replica", replica, "replicas"),
        lacks("readReplicas", readReplicas, "replicas"),
    ];
}
