/** What the disk of a server is. */
export enum AzurePostgresDisk {
    /** Premium SSD: sizes in steps, whose IOPS follow from the size; grows by itself. */
    Premium = "Premium_LRS",
    /** Premium SSD v2: any size, with IOPS and throughput of its own choice; not for burstable sizes, and does not grow by itself. */
    PremiumV2 = "PremiumV2_LRS",
}

/** A disk with each default taken. */
export interface StorageSettings {
    type: AzurePostgresDisk;
    gib: number;
    autogrow: boolean;
    /** Of Premium SSD; left out for that of the size. */
    performanceTier?: string;
    /** Of Premium SSD v2. */
    iops?: number;
    /** Of Premium SSD v2, in MB/s. */
    throughputMbps?: number;
}

/** The sizes of Premium SSD, in GiB, each with the performance tier that it comes with. Source: "Premium SSD storage option in Azure Database for PostgreSQL". */
export const premiumSizes: ReadonlyMap<number, string> = new Map([
    [32, "P4"],
    [64, "P6"],
    [128, "P10"],
    [256, "P15"],
    [512, "P20"],
    [1_024, "P30"],
    [2_048, "P40"],
    [4_095, "P50"],
    [4_096, "P50"],
    [8_192, "P60"],
    [16_384, "P70"],
    [32_767, "P80"],
]);

/** The performance tiers of Premium SSD, from slow to fast. */
export const performanceTiers = ["P4", "P6", "P10", "P15", "P20", "P30", "P40", "P50", "P60", "P70", "P80"];

/** What Premium SSD v2 takes and gives. Source: "Azure Database for PostgreSQL Premium SSD v2 storage option". */
export const premiumV2 = {
    minGib: 32,
    maxGib: 65_536,
    minIops: 3_000,
    maxIops: 80_000,
    iopsPerGib: 500,
    minThroughputMbps: 125,
    maxThroughputMbps: 1_200,
    throughputMbpsPerIops: 0.25,
    /** From here on, four times the IOPS and throughput are in the price. */
    largerFromGib: 400,
    largerIops: 12_000,
    largerThroughputMbps: 500,
};

/** The IOPS and throughput that come with a Premium SSD v2 at no further price. */
export function includedIn(gib: number): { iops: number; throughputMbps: number } {
    const { largerFromGib, largerIops, largerThroughputMbps, minIops, minThroughputMbps } = premiumV2;
    return gib >= largerFromGib
        ? { iops: largerIops, throughputMbps: largerThroughputMbps }
        : { iops: minIops, throughputMbps: minThroughputMbps };
}

/** The most IOPS of a Premium SSD v2. */
export function maxIopsOf(gib: number): number {
    return Math.min(premiumV2.maxIops, gib * premiumV2.iopsPerGib);
}

/** The most throughput of a Premium SSD v2 with so many IOPS, in MB/s. */
export function maxThroughputOf(iops: number): number {
    return Math.min(premiumV2.maxThroughputMbps, Math.floor(iops * premiumV2.throughputMbpsPerIops));
}

/** The regions that have Premium SSD v2 for these servers, with standbys and replicas; the second list cannot keep its backups in another region. Source as above. */
const v2Regions = [
    ...["australiaeast", "australiasoutheast", "canadacentral", "canadaeast", "centralus", "eastasia", "eastus"],
    ...["eastus2", "japaneast", "northcentralus", "northeurope", "norwayeast", "norwaywest", "southcentralus"],
    ...["southeastasia", "uksouth", "ukwest", "westcentralus", "westeurope", "westus", "westus2"],
];
const v2RegionsWithoutGeoBackup = [
    ...["australiacentral2", "brazilsouth", "centralindia", "germanywestcentral", "indonesiacentral", "israelcentral"],
    ...["italynorth", "koreacentral", "mexicocentral", "newzealandnorth", "polandcentral", "southafricanorth"],
    ...["swedencentral", "switzerlandnorth", "uaenorth", "westus3"],
];

/** Whether a region is known to have Premium SSD v2. */
export function hasPremiumV2(location: string): boolean {
    return v2Regions.includes(location) || v2RegionsWithoutGeoBackup.includes(location);
}

/** Whether servers on this kind of disk can keep their backups in the paired region. */
export function allowsGeoBackup(type: AzurePostgresDisk, location: string): boolean {
    return type !== AzurePostgresDisk.PremiumV2 || !v2RegionsWithoutGeoBackup.includes(location);
}

/** The free space below which a server turns read-only, as a share of the disk in percent: 95, or less where 5 GiB are more than the rest. Source: "Storage in Azure Database for PostgreSQL". */
export function readOnlyPercent(gib: number): number {
    return Math.min(95, Math.floor(((gib - 5) / gib) * 100));
}
