/** What a Redshift node type has. Source: "Amazon Redshift provisioned clusters", Amazon Redshift management guide, node type details. */
export interface NodeType {
    /** For example "ra3.4xlarge". */
    name: string;
    vcpus: number;
    memoryGib: number;
    /** Managed storage that one node can address in a cluster of several, in TB. */
    storageTb: number;
    /** Managed storage of a cluster of this one node, in TB; left out where a cluster has several. */
    singleNodeStorageTb?: number;
    /** The most nodes that a cluster is created with. */
    mostNodes: number;
    /** The most connections to a cluster. Source: "Quotas and limits in Amazon Redshift". */
    mostConnections: number;
}

/** The node types with managed storage that can be created: RA3, and RG on Graviton. */
const known: NodeType[] = [
    row("ra3.large", 2, 16, 8, 16, 500, 1),
    row("ra3.xlplus", 4, 32, 32, 16, 2000, 4),
    row("ra3.4xlarge", 12, 96, 128, 32, 2000),
    row("ra3.16xlarge", 48, 384, 128, 128, 2000),
    row("rg.large", 2, 16, 8, 16, 500, 1),
    row("rg.xlarge", 4, 32, 32, 16, 2000),
    row("rg.4xlarge", 16, 128, 128, 32, 2000),
    row("rg.12xlarge", 48, 384, 128, 128, 2000),
];

function row(
    name: string,
    vcpus: number,
    memoryGib: number,
    storageTb: number,
    mostNodes: number,
    mostConnections: number,
    singleNodeStorageTb?: number,
): NodeType {
    return { name, vcpus, memoryGib, storageTb, mostNodes, mostConnections, singleNodeStorageTb };
}

/** The node types by name. */
export const nodeTypes: ReadonlyMap<string, NodeType> = new Map(known.map((type) => [type.name, type]));

/** The fewest nodes of a cluster: one where the type runs alone, else two. */
export function fewestNodes(type: NodeType): number {
    return type.singleNodeStorageTb === undefined ? 2 : 1;
}

/** The managed storage that a cluster can address, in TB. */
export function storageTbOf(type: NodeType, nodes: number): number {
    return nodes === 1 ? (type.singleNodeStorageTb ?? type.storageTb) : type.storageTb * nodes;
}
