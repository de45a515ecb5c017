/** What a family of sizes is made for. */
export enum AzureRedisFamily {
    Balanced = "Balanced",
    MemoryOptimized = "MemoryOptimized",
    ComputeOptimized = "ComputeOptimized",
    /** Values on NVMe disks, keys in memory. */
    FlashOptimized = "FlashOptimized",
}

/** A size of Azure Managed Redis, as its name says it. */
export interface RedisSku {
    name: string;
    family: AzureRedisFamily;
    memoryGb: number;
}

/** What each number in a name stands for, in GB. Source: "Azure Managed Redis architecture" and its pricing page. */
const memoryGb: { [number: string]: number } = {
    "0": 0.5,
    "1": 1,
    "3": 3,
    "5": 6,
    "10": 12,
    "20": 24,
    "50": 60,
    "100": 120,
    "150": 180,
    "250": 240,
    "350": 360,
    "500": 480,
    "700": 720,
    "1000": 960,
    "1500": 1440,
    "2000": 1920,
    "4500": 4500,
};

const sizes: Record<AzureRedisFamily, [letter: string, numbers: number[]]> = {
    [AzureRedisFamily.Balanced]: ["B", [0, 1, 3, 5, 10, 20, 50, 100, 150, 250, 350, 500, 700, 1000]],
    [AzureRedisFamily.MemoryOptimized]: ["M", [10, 20, 50, 100, 150, 250, 350, 500, 700, 1000, 1500, 2000]],
    [AzureRedisFamily.ComputeOptimized]: ["X", [3, 5, 10, 20, 50, 100, 150, 250, 350, 500, 700]],
    [AzureRedisFamily.FlashOptimized]: ["A", [250, 500, 700, 1000, 1500, 2000, 4500]],
};

/** Every size by its name; the Enterprise ones have retired with Azure Cache for Redis and are none of them. */
export const redisSkus: ReadonlyMap<string, RedisSku> = new Map(
    Object.values(AzureRedisFamily).flatMap((family) => {
        const [letter, numbers] = sizes[family];
        return numbers.map((number): [string, RedisSku] => {
            const name = `${family}_${letter}${number}`;
            return [name, { name, family, memoryGb: memoryGb[number] ?? number }];
        });
    }),
);

/** Sizes too small for active geo-replication. Source: "Configure active geo-replication for Azure Managed Redis instances". */
export const tooSmallForGeo = ["Balanced_B0", "Balanced_B1"];

/** The largest cache in one shard, in GB. Source: "Azure Managed Redis architecture", non-clustered policy. */
export const largestUnclusteredGb = 25;
