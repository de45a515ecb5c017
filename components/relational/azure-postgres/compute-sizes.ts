/** What a server's vCores are for: Azure's compute tiers. */
export enum AzurePostgresComputeTier {
    Burstable = "Burstable",
    GeneralPurpose = "GeneralPurpose",
    MemoryOptimized = "MemoryOptimized",
}

/** A compute size of a flexible server. */
export interface ComputeSize {
    /** For example "Standard_D4ds_v5". */
    name: string;
    tier: AzurePostgresComputeTier;
    vcores: number;
    memoryGib: number;
    /** The most reads and writes a second, whatever the disk. */
    maxIops: number;
    /** The most CPU credits that a burstable size can save up; left out for the others. */
    maxCpuCredits?: number;
}

const { Burstable, GeneralPurpose, MemoryOptimized } = AzurePostgresComputeTier;

type BurstableRow = [name: string, vcores: number, memoryGib: number, maxIops: number, maxCpuCredits: number];

/** Sources: "Compute options in Azure Database for PostgreSQL"; credits: "Bv1-series", Azure virtual machines. */
const burstable: BurstableRow[] = [
    ["B1ms", 1, 2, 640, 288],
    ["B2s", 2, 4, 1_280, 576],
    ["B2ms", 2, 8, 1_920, 864],
    ["B4ms", 4, 16, 2_880, 1_296],
    ["B8ms", 8, 32, 4_320, 1_944],
    ["B12ms", 12, 48, 4_320, 2_909],
    ["B16ms", 16, 64, 4_320, 3_888],
    ["B20ms", 20, 80, 4_320, 4_867],
];

/** The most IOPS by vCores, of each generation; 20 vCores are of the E series alone. Source as above. */
const generations: { [series: string]: { [vcores: number]: number } } = {
    s_v3: { 2: 3_200, 4: 6_400, 8: 12_800, 16: 25_600, 32: 51_200, 48: 76_800, 64: 80_000 },
    ds_v4: { 2: 3_200, 4: 6_400, 8: 12_800, 16: 25_600, 20: 32_000, 32: 51_200, 48: 76_800, 64: 80_000 },
    ds_v5: { 2: 3_200, 4: 6_400, 8: 12_800, 16: 25_600, 20: 32_000, 32: 51_200, 48: 76_800, 64: 80_000, 96: 80_000 },
    ads_v5: { 2: 3_200, 4: 6_400, 8: 12_800, 16: 25_600, 20: 32_000, 32: 51_200, 48: 76_800, 64: 80_000, 96: 80_000 },
    ads_v6: { 2: 4_000, 4: 7_600, 8: 15_200, 16: 30_400, 20: 38_000, 32: 57_600, 48: 80_000, 64: 80_000, 96: 80_000 },
    ds_v6: {
        ...{ 2: 4_167, 4: 8_333, 8: 16_667, 16: 33_333, 20: 41_667, 32: 66_667, 48: 80_000, 64: 80_000 },
        ...{ 96: 80_000, 128: 80_000, 192: 80_000 },
    },
};

/** Where memory, in GiB, or IOPS are not what the series has otherwise. Source as above. */
const exceptions: { [name: string]: Partial<ComputeSize> } = {
    Standard_D2ds_v5: { maxIops: 3_750 },
    Standard_D2ads_v5: { maxIops: 3_750 },
    Standard_E64s_v3: { memoryGib: 432 },
    Standard_E64ds_v4: { memoryGib: 432 },
    Standard_E96ds_v5: { memoryGib: 672 },
    Standard_E96ads_v5: { memoryGib: 672 },
    Standard_E96ads_v6: { memoryGib: 672 },
    Standard_E192ds_v6: { memoryGib: 1_832 },
};

const series = [
    { letter: "D", tier: GeneralPurpose, gibPerVcore: 4 },
    { letter: "E", tier: MemoryOptimized, gibPerVcore: 8 },
];

function steadySizes(): ComputeSize[] {
    return series.flatMap(({ letter, tier, gibPerVcore }) =>
        Object.entries(generations).flatMap(([generation, iopsByVcores]) =>
            Object.entries(iopsByVcores)
                .map(([vcores, maxIops]) => ({ vcores: Number(vcores), maxIops }))
                .filter(({ vcores }) => vcores !== 20 || tier === MemoryOptimized)
                .map(({ vcores, maxIops }) => {
                    const name = `Standard_${letter}${vcores}${generation}`;
                    return { name, tier, vcores, memoryGib: vcores * gibPerVcore, maxIops, ...exceptions[name] };
                }),
        ),
    );
}

/** Every compute size by its name. */
export const computeSizes: ReadonlyMap<string, ComputeSize> = new Map(
    [
        ...burstable.map(([name, vcores, memoryGib, maxIops, maxCpuCredits]): ComputeSize => ({
            ...{ name: `Standard_${name}`, tier: Burstable, vcores, memoryGib, maxIops, maxCpuCredits },
        })),
        ...steadySizes(),
    ].map((size) => [size.name, size]),
);

/** The connections of small memories, in GiB; from 48 GiB on it is the most that there can be. Source: "Limits in Azure Database for PostgreSQL". */
const connectionsByMemory: { [memoryGib: number]: number } = { 2: 50, 4: 429, 8: 859, 16: 1_718, 32: 3_437 };

/** The fewest and the most connections of any server. */
export const connectionRange = { least: 25, most: 5_000 };

/** What Azure keeps for itself of a server's connections. Source as above. */
export const reservedConnections = 15;

/** The connections that a size's memory is good for. */
export function connectionsFor({ memoryGib }: ComputeSize): number {
    return connectionsByMemory[memoryGib] ?? connectionRange.most;
}
