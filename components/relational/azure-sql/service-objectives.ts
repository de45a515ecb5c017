/** What a vCore costs and can: Azure SQL's service tiers. */
export enum AzureSqlServiceTier {
    GeneralPurpose = "GeneralPurpose",
    BusinessCritical = "BusinessCritical",
    Hyperscale = "Hyperscale",
}

/** A compute size in the vCore model, as its name says it: "GP_S_Gen5_2" is General Purpose, serverless, standard-series hardware, 2 vCores. */
export interface ServiceObjective {
    name: string;
    /** The name without the vCores, as Azure keeps a SKU: "GP_S_Gen5". */
    family: string;
    tier: AzureSqlServiceTier;
    serverless: boolean;
    /** Gen5 (standard series), DC (confidential), PRMS and MOPRMS (premium series). */
    hardware: string;
    vcores: number;
}

const tiers: { [prefix: string]: AzureSqlServiceTier } = {
    GP: AzureSqlServiceTier.GeneralPurpose,
    BC: AzureSqlServiceTier.BusinessCritical,
    HS: AzureSqlServiceTier.Hyperscale,
};

const standardVcores = [2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 24, 32, 40, 80];
const confidentialVcores = [2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 32, 40];

/** The vCores of each family. Sources: "Resource limits for single databases using the vCore purchasing model" and its page on elastic pools, Azure SQL documentation. */
const vcoresByFamily: { [family: string]: number[] } = {
    GP_S_Gen5: [1, ...standardVcores],
    HS_S_Gen5: standardVcores,
    GP_Gen5: [...standardVcores, 128],
    BC_Gen5: [...standardVcores, 128],
    HS_Gen5: standardVcores,
    GP_DC: confidentialVcores,
    BC_DC: confidentialVcores,
    HS_DC: confidentialVcores,
    HS_PRMS: [...standardVcores, 64, 128, 160, 192],
    HS_MOPRMS: [...standardVcores, 64, 128],
};

/** Every service objective by its name. */
export const serviceObjectives: ReadonlyMap<string, ServiceObjective> = new Map(
    Object.entries(vcoresByFamily).flatMap(([family, sizes]) =>
        sizes.map((vcores): [string, ServiceObjective] => {
            const name = `${family}_${vcores}`;
            const parts = family.split("_");
            const tier = tiers[parts[0] ?? ""] ?? AzureSqlServiceTier.GeneralPurpose;
            return [name, { name, family, tier, serverless: parts[1] === "S", hardware: parts.at(-1) ?? "", vcores }];
        }),
    ),
);

/** The most data by vCores, from the vCores on that have it, in GiB; sources as above. */
type Steps = [fromVcores: number, gib: number][];
const single: Steps = [
    [2, 1024],
    [6, 1536],
    [8, 2048],
    [12, 3072],
    [24, 4096],
];
const serverless: Steps = [
    [1, 512],
    [2, 1024],
    [8, 2048],
    [12, 3072],
    [24, 4096],
];
const generalPurposePool: Steps = [
    [2, 512],
    [4, 756],
    [6, 1536],
    [8, 2048],
    [18, 3072],
    [32, 4096],
];
const largestGib = 4096;

function atMost(steps: Steps, vcores: number): number {
    return steps.filter(([from]) => vcores >= from).at(-1)?.[1] ?? largestGib;
}

/** The largest database of a service objective, in GiB; undefined for Hyperscale, whose storage grows by itself to 128 TiB. */
export function largestDatabaseGib(objective: ServiceObjective): number | undefined {
    if (objective.tier === AzureSqlServiceTier.Hyperscale) return undefined;
    if (objective.hardware !== "Gen5") return largestGib;
    return atMost(objective.serverless ? serverless : single, objective.vcores);
}

/** The largest storage of an elastic pool, in GiB; undefined for Hyperscale. */
export function largestPoolGib(objective: ServiceObjective): number | undefined {
    if (objective.tier === AzureSqlServiceTier.Hyperscale) return undefined;
    if (objective.hardware !== "Gen5") return largestGib;
    const isGeneral = objective.tier === AzureSqlServiceTier.GeneralPurpose;
    return atMost(isGeneral ? generalPurposePool : single, objective.vcores);
}

/** The least that a serverless database can be told to keep awake, in vCores: an eighth of its most, and half a vCore at least. */
export function leastServerlessVcores({ vcores }: ServiceObjective): number {
    return Math.max(0.5, vcores / 8);
}

/** How many requests run at once: a hundred a vCore, 75 for serverless and 80 for confidential hardware. Source: the pages above, "Max concurrent workers". */
export function workersOf({ vcores, serverless: isServerless, hardware }: ServiceObjective): number {
    if (isServerless) return vcores * 75;
    return vcores * (hardware === "DC" ? 80 : 100);
}

/** A SKU as Azure gives it back, so that a refresh finds no difference. */
export function skuOf({ family, tier, hardware, vcores }: ServiceObjective) {
    return { name: family, tier, family: hardware, capacity: vcores };
}
