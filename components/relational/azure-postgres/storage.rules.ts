import type { Rule } from "../../shared/rule";
import { count, isWithin } from "../../shared/rule";
import type { AzurePostgresArgs } from "./azure-postgres.args";
import type { AzurePostgresSettings } from "./azure-postgres.settings";
import { isBurstable } from "./azure-postgres.settings";
import type { StorageSettings } from "./storage";
import { AzurePostgresDisk, maxIopsOf, maxThroughputOf, performanceTiers, premiumSizes, premiumV2 } from "./storage";

const { Premium, PremiumV2 } = AzurePostgresDisk;
const isV2 = ({ type }: StorageSettings) => type === PremiumV2;

/** What Azure would refuse of disks. Sources: the pages on Premium SSD and Premium SSD v2, Azure Database for PostgreSQL. */
export function storageRules(args: AzurePostgresArgs, settings: AzurePostgresSettings): Rule[] {
    const { storage, replicaStorage, compute } = settings;
    return [
        sizeRule("storageGib", storage),
        ...(args.replicaStorageGib === undefined ? [] : [sizeRule("replicaStorageGib", replicaStorage)]),
        {
            key: "diskType",
            broken: isV2(storage) && isBurstable(compute),
            reason: `got ${PremiumV2}, but ${compute.name} is burstable; take a D or E size as skuName, or set diskType to ${Premium}`,
        },
        ...(isV2(storage) ? (isBurstable(compute) ? [] : v2Rules(args, settings)) : premiumRules(args, storage)),
    ];
}

function sizeRule(key: string, storage: StorageSettings): Rule {
    const { minGib, maxGib } = premiumV2;
    if (isV2(storage))
        return {
            key,
            broken: !isWithin(storage.gib, minGib, maxGib),
            reason: `got ${storage.gib}; Premium SSD v2 has ${minGib} to ${count(maxGib)} GiB; set one of those`,
        };
    const sizes = [...premiumSizes.keys()];
    return {
        key,
        broken: !premiumSizes.has(storage.gib),
        reason: `got ${storage.gib}; Premium SSD has ${sizes.map(count).join("; ")} GiB; set one of those, or diskType to ${PremiumV2} for sizes between them`,
    };
}

function v2Rules(args: AzurePostgresArgs, { storage, compute }: AzurePostgresSettings): Rule[] {
    const { gib, autogrow, iops = 0, throughputMbps = 0 } = storage;
    const { minIops, minThroughputMbps } = premiumV2;
    const most = Math.max(minIops, Math.min(maxIopsOf(gib), compute.maxIops));
    const fastest = Math.max(minThroughputMbps, maxThroughputOf(iops));
    return [
        {
            key: "storageAutogrow",
            broken: autogrow,
            reason: `got true, but Premium SSD v2 does not grow by itself; take it out and raise storageGib when told, or set diskType to ${Premium}`,
        },
        {
            key: "storagePerformanceTier",
            broken: args.storagePerformanceTier !== undefined,
            reason: `got ${args.storagePerformanceTier}, but Premium SSD v2 has none; set iops and storageThroughputMbps, or diskType to ${Premium}`,
        },
        {
            key: "iops",
            broken: !isWithin(iops, minIops, most),
            reason: `got ${iops}; ${count(minIops)} to ${count(most)} are allowed for ${count(gib)} GiB and ${compute.name}; set one of those, or leave iops out`,
        },
        {
            key: "storageThroughputMbps",
            broken: !isWithin(throughputMbps, minThroughputMbps, fastest),
            reason: `got ${throughputMbps}; ${minThroughputMbps} to ${count(fastest)} MB/s are allowed with ${count(iops)} IOPS; set one of those, or raise iops`,
        },
    ];
}

function premiumRules(args: AzurePostgresArgs, { gib, performanceTier }: StorageSettings): Rule[] {
    const onlyV2 = (key: "iops" | "storageThroughputMbps"): Rule => ({
        key,
        broken: args[key] !== undefined,
        reason: `got ${args[key]}, but a Premium SSD's follows from its size; set storagePerformanceTier, or diskType to ${PremiumV2}`,
    });
    const allowed = tiersFor(gib);
    return [
        onlyV2("iops"),
        onlyV2("storageThroughputMbps"),
        {
            key: "storagePerformanceTier",
            broken: performanceTier !== undefined && allowed.length > 0 && !allowed.includes(performanceTier),
            reason: `got "${performanceTier}"; a disk of ${count(gib)} GiB can have ${allowed.join(", ")}; set one of those, or leave it out`,
        },
    ];
}

/** The tiers that a size can have: its own and faster ones, up to P50 for disks up to 4,096 GiB and from P60 on for larger ones. */
function tiersFor(gib: number): string[] {
    const own = premiumSizes.get(gib);
    if (own === undefined) return [];
    const upTo = performanceTiers.indexOf(gib <= 4_096 ? "P50" : "P80");
    return performanceTiers.slice(performanceTiers.indexOf(own), upTo + 1);
}
