/** What a DAX node type has. */
export interface DaxNodeType {
    name: string;
    vcpus: number;
    memoryGib: number;
    /** Whether its CPU is bought in credits. */
    burstable: boolean;
}

const sizes = [
    { size: "large", vcpus: 2 },
    { size: "xlarge", vcpus: 4 },
    { size: "2xlarge", vcpus: 8 },
    { size: "4xlarge", vcpus: 16 },
    { size: "8xlarge", vcpus: 32 },
    { size: "12xlarge", vcpus: 48 },
    { size: "16xlarge", vcpus: 64 },
    { size: "24xlarge", vcpus: 96 },
];

const memoryOptimized = (family: string, gibPerVcpu: number, names: string[]): DaxNodeType[] =>
    sizes
        .filter(({ size }) => names.includes(size))
        .map(({ size, vcpus }) => ({
            name: `dax.${family}.${size}`,
            vcpus,
            memoryGib: vcpus * gibPerVcpu,
            burstable: false,
        }));

const all = sizes.map(({ size }) => size);
const burstable = (name: string, vcpus: number, memoryGib: number) => ({ name, vcpus, memoryGib, burstable: true });

/** The node types that encrypt what they keep. r3 does not. Source: "Amazon DynamoDB pricing", DAX, and "DAX encryption at rest". */
export const nodeTypes: ReadonlyMap<string, DaxNodeType> = new Map(
    [
        ...memoryOptimized("r7i", 8, all),
        ...memoryOptimized("r5", 8, all),
        ...memoryOptimized("r4", 7.625, ["large", "xlarge", "2xlarge", "4xlarge", "8xlarge", "16xlarge"]),
        burstable("dax.t3.small", 2, 2),
        burstable("dax.t3.medium", 2, 4),
        burstable("dax.t2.small", 1, 2),
        burstable("dax.t2.medium", 2, 4),
    ].map((type) => [type.name, type]),
);
