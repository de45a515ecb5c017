/** Canonical type tokens of Amazon MemoryDB. */
export const memorydbCluster = "aws:memorydb/cluster:Cluster";
