/** What a node type has. Sources: "Supported node types" and "Valkey node-type specific parameters" (maxmemory), Amazon ElastiCache user guide. */
export interface NodeType {
    /** For example "cache.r6g.large". */
    name: string;
    family: string;
    vcpus: number;
    /** The memory for data, in bytes, of which a quarter is reserved for snapshots and failover. */
    maxMemoryBytes: number;
    /** Bursts on CPU credits. */
    burstable: boolean;
}

/** What a family can do beyond the others. */
interface Family {
    /** maxmemory by size, in bytes, from the vendor's table. */
    sizes: { [size: string]: number };
    /** Graviton4: Valkey only. */
    valkeyOnly?: boolean;
    /** Can be in a Global Datastore. Source: "Global datastores prerequisites and limitations". */
    global?: boolean;
}

const graviton = ["large", "xlarge", "2xlarge", "4xlarge", "8xlarge", "12xlarge", "16xlarge"];
const intel = ["large", "xlarge", "2xlarge", "4xlarge", "12xlarge", "24xlarge"];
const sized = (sizes: string[], bytes: number[]) =>
    Object.fromEntries(sizes.map((size, index): [string, number] => [size, bytes[index]!]));

const tiny = { micro: 536_870_912, small: 1_471_026_299, medium: 3_317_862_236 };
const general = sized(
    graviton,
    [6_854_542_746, 13_891_921_715, 27_966_669_210, 56_116_178_125, 111_325_552_312, 168_715_971_994, 225_000_375_228],
);
const general8 = sized(
    graviton,
    [7_294_178_820, 15_222_495_510, 31_866_224_640, 65_856_864_256, 133_838_143_488, 201_819_422_720, 269_800_701_952],
);
const memory = sized(
    graviton,
    [
        14_037_181_030, 28_261_849_702, 56_711_183_565, 113_609_865_216, 225_000_375_228, 341_206_346_547,
        450_000_750_456,
    ],
);
const memory8 = sized(
    graviton,
    [
        15_222_495_510, 31_866_224_640, 65_856_864_256, 133_838_143_488, 269_800_701_952, 405_763_260_416,
        541_725_818_880,
    ],
);
const withoutLarge = Object.fromEntries(Object.entries(memory).filter(([size]) => size !== "large"));

/** The families of today's generations; t2, m4 and r4 are previous ones. */
const families: { [family: string]: Family } = {
    t3: { sizes: tiny },
    t4g: { sizes: tiny },
    m5: {
        sizes: sized(
            intel,
            [6_854_542_746, 13_891_921_715, 27_966_669_210, 56_116_178_125, 168_715_971_994, 337_500_562_842],
        ),
        global: true,
    },
    m6g: { sizes: general, global: true },
    m7g: { sizes: general, global: true },
    m8g: { sizes: general8, valkeyOnly: true },
    r5: {
        sizes: sized(
            intel,
            [14_037_181_030, 28_261_849_702, 56_711_183_565, 113_609_865_216, 341_206_346_547, 682_485_973_811],
        ),
        global: true,
    },
    r6g: { sizes: memory, global: true },
    r6gd: { sizes: withoutLarge, global: true },
    r7g: { sizes: memory, global: true },
    r8g: { sizes: memory8, valkeyOnly: true },
    c7gn: {
        sizes: sized(
            graviton,
            [
                3_317_862_236, 6_854_542_746, 13_891_921_715, 27_966_669_210, 56_116_178_125, 84_357_985_997,
                113_609_865_216,
            ],
        ),
        global: true,
    },
    c8gn: {
        sizes: sized(
            graviton,
            [
                3_330_020_474, 7_294_178_820, 15_222_495_510, 31_866_224_640, 65_856_864_256, 99_847_503_872,
                133_838_143_488,
            ],
        ),
        valkeyOnly: true,
    },
};

/** A size's vCPUs: up to large 2, xlarge 4, and Nxlarge N times 4. */
function vcpusOf(size: string): number {
    return size.endsWith("xlarge") ? 4 * Number(size.replace("xlarge", "") || "1") : 2;
}

const all = Object.entries(families).flatMap(([family, { sizes }]) =>
    Object.entries(sizes).map(([size, maxMemoryBytes]): NodeType => ({
        name: `cache.${family}.${size}`,
        family,
        vcpus: vcpusOf(size),
        maxMemoryBytes,
        burstable: family.startsWith("t"),
    })),
);

/** Every node type of today's generations, by name. A region may lack some. */
export const nodeTypes: ReadonlyMap<string, NodeType> = new Map(all.map((type) => [type.name, type]));

/** Whether only Valkey runs on a node type. */
export function isValkeyOnly({ family }: NodeType): boolean {
    return families[family]?.valkeyOnly ?? false;
}

/** Whether a node type can be in a Global Datastore. */
export function isGlobal({ family }: NodeType): boolean {
    return families[family]?.global ?? false;
}

/** Whether a node type keeps part of its data on SSDs; then it always does. */
export function isTiered({ family }: NodeType): boolean {
    return family === "r6gd";
}

/** The families that can be in a Global Datastore. */
export const globalFamilies: string[] = Object.keys(families).filter((family) => families[family]?.global);

/** The known sizes of a type's family, or the known families when there is none such. */
export function nodeTypesLike(name: string): string[] {
    const family = name.split(".").slice(0, 2).join(".");
    const relatives = [...nodeTypes.keys()].filter((known) => known.startsWith(`${family}.`));
    return relatives.length > 0 ? relatives : Object.keys(families).map((known) => `cache.${known}.*`);
}
