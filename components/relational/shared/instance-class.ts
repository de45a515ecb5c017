/** What an RDS instance class has. Source: "DB instance class types", Amazon RDS user guide. */
export interface InstanceClass {
    /** For example "db.r6g.xlarge". */
    name: string;
    vcpus: number;
    memoryGib: number;
    /** The most CPU credits it can save up; left out for classes that are not burstable. */
    maxCpuCredits?: number;
}

/** A family whose memory grows with its vCPUs. */
export interface InstanceFamily {
    gibPerVcpu: number;
    sizes: string[];
}

/** Sizes that many families have: all up to 16xlarge, and those of the larger ones. */
export const upTo16 = ["large", "xlarge", "2xlarge", "4xlarge", "8xlarge", "12xlarge", "16xlarge"];
/** See upTo16. */
export const upTo24 = [...upTo16, "24xlarge"];
/** See upTo16. */
export const upTo32 = [...upTo24, "32xlarge"];
/** See upTo16. */
export const upTo48 = [...upTo24, "48xlarge"];

/** Sizes of the burstable families t3 and t4g: vCPUs, GiB, and the CPU credits of a day, which is the most they save up. */
const burstable: { [size: string]: { vcpus: number; memoryGib: number; maxCpuCredits: number } } = {
    micro: { vcpus: 2, memoryGib: 1, maxCpuCredits: 288 },
    small: { vcpus: 2, memoryGib: 2, maxCpuCredits: 576 },
    medium: { vcpus: 2, memoryGib: 4, maxCpuCredits: 576 },
    large: { vcpus: 2, memoryGib: 8, maxCpuCredits: 864 },
    xlarge: { vcpus: 4, memoryGib: 16, maxCpuCredits: 2304 },
    "2xlarge": { vcpus: 8, memoryGib: 32, maxCpuCredits: 4608 },
};

/** The sizes that a burstable family can have. */
export const burstableSizes = Object.keys(burstable);

/** A size's vCPUs: large has 2, xlarge 4, and Nxlarge N times 4. */
function vcpusOf(size: string): number {
    if (size === "large") return 2;
    return 4 * Number(size.replace("xlarge", "") || "1");
}

/** The classes of families, by name; of t3 and t4g those of the sizes named. */
export function instanceClassesOf(
    families: { [family: string]: InstanceFamily },
    bursting: string[],
): ReadonlyMap<string, InstanceClass> {
    const ofBurstable = ["t3", "t4g"].flatMap((family) =>
        bursting.map((size) => ({ name: `db.${family}.${size}`, ...burstable[size]! })),
    );
    const steady = Object.entries(families).flatMap(([family, { gibPerVcpu, sizes }]) =>
        sizes.map((size) => {
            const vcpus = vcpusOf(size);
            return { name: `db.${family}.${size}`, vcpus, memoryGib: vcpus * gibPerVcpu };
        }),
    );
    return new Map([...ofBurstable, ...steady].map((one) => [one.name, one]));
}

/** The known sizes of a class's family ("db.r6g.huge" gives db.r6g.large and so on), or the known families when there is none such. */
export function classesLike(name: string, known: ReadonlyMap<string, InstanceClass>): string[] {
    const family = name.split(".").slice(0, 2).join(".");
    const relatives = [...known.keys()].filter((one) => one.startsWith(`${family}.`));
    return relatives.length > 0
        ? relatives
        : [...new Set([...known.keys()].map((one) => one.replace(/\.[^.]*$/, ".*")))];
}
