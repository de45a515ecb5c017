/** What a DocumentDB instance class has. Sources: "Managing instance classes" and "Amazon DocumentDB quotas and limits", instance quotas. */
export interface InstanceClass {
    /** For example "db.r6g.large". */
    name: string;
    memoryGib: number;
    mostConnections: number;
    mostCursors: number;
    /** Burstable: for trials, and never in a global cluster. */
    burstable: boolean;
    /** The first engine version that runs on it. */
    since: string;
}

/** Sizes: GiB, connections, cursors. */
const sizes: Record<string, [memoryGib: number, connections: number, cursors: number]> = {
    medium: [4, 1000, 30],
    large: [16, 3400, 450],
    xlarge: [32, 7000, 450],
    "2xlarge": [64, 14_200, 450],
    "4xlarge": [128, 28_400, 760],
    "8xlarge": [256, 60_000, 1520],
    "12xlarge": [384, 60_000, 2280],
    "16xlarge": [512, 60_000, 3040],
    "24xlarge": [768, 60_000, 4560],
    "48xlarge": [1536, 60_000, 9120],
};

const upTo16 = ["large", "xlarge", "2xlarge", "4xlarge", "8xlarge", "12xlarge", "16xlarge"];

/** The families, their sizes, and since which engine version they run. */
const families: [family: string, sizes: string[], since: string][] = [
    ["t3", ["medium"], "4.0.0"],
    ["t4g", ["medium"], "4.0.0"],
    ["r5", [...upTo16, "24xlarge"], "4.0.0"],
    ["r6g", upTo16, "4.0.0"],
    ["r6gd", upTo16.slice(1), "5.0.0"],
    ["r8g", [...upTo16, "24xlarge", "48xlarge"], "5.0.0"],
];

function classOf(family: string, size: string, since: string): InstanceClass {
    const [memoryGib, mostConnections, mostCursors] = sizes[size]!;
    const name = `db.${family}.${size}`;
    return { name, memoryGib, mostConnections, mostCursors, burstable: family.startsWith("t"), since };
}

/** Every provisioned instance class by name. A region may lack some. */
export const instanceClasses: ReadonlyMap<string, InstanceClass> = new Map(
    families
        .flatMap(([family, all, since]) => all.map((size) => classOf(family, size, since)))
        .map((each) => [each.name, each]),
);

/** The known sizes of a class's family, or the known families when there is none such. */
export function classesLike(name: string): string[] {
    const family = name.split(".").slice(0, 2).join(".");
    const relatives = [...instanceClasses.keys()].filter((known) => known.startsWith(`${family}.`));
    return relatives.length > 0 ? relatives : families.map(([each]) => `db.${each}.*`);
}

/** The bounds of a serverless instance, in DocumentDB capacity units of 2 GiB. Source: "Amazon DocumentDB serverless scaling configuration". */
export const dcu = { least: 0.5, leastMax: 1, most: 256, step: 0.5 } as const;

/** What a serverless instance has when it is fully grown. Source: "Amazon DocumentDB serverless instance limits". */
export function serverlessClass(minCapacityDcu: number, maxCapacityDcu: number): InstanceClass {
    // An instance that may shrink to an idle one keeps to the limits of a small one.
    const mostCursors = minCapacityDcu > 1 ? 3072 : 132;
    return {
        name: "db.serverless",
        memoryGib: maxCapacityDcu * 2,
        mostConnections: Math.min(60_000, maxCapacityDcu * 500),
        mostCursors: Math.max(1, Math.min(mostCursors, maxCapacityDcu * 12)),
        burstable: false,
        since: "5.0.0",
    };
}
