/** One index over several properties of a NoSQL container, for queries that sort or filter by all of them. */
export interface CosmosCompositePathArgs {
    /** The property, for example "/playedAt". */
    path: string;
    /** Whether the largest comes first. Default: false. */
    descending?: boolean;
}

/** What is indexed of a NoSQL container or a graph. */
export interface CosmosIndexingArgs {
    /** The paths that are left out, for example "/payload/*". Default: none but the etag. */
    excludedPaths?: string[];
    /** Indexes over several properties, each a list of two or more. Default: none. */
    composites?: CosmosCompositePathArgs[][];
}

/** A column of a Cassandra table. */
export interface CosmosColumnArgs {
    /** The column. */
    name: string;
    /** Its type in CQL, for example "uuid" or "text". */
    type: string;
}

/** What an API calls a container (NoSQL), collection (MongoDB), table (Cassandra, Table) or graph (Gremlin). */
export interface CosmosContainerArgs {
    /** Names it in its database: letters, digits, hyphens and underscores. */
    name: string;
    /** The paths of the partition key, up to three for NoSQL ("/tenantId"), the columns for Cassandra, the field for MongoDB; none for Table. Fixed at creation. */
    partitionKeys?: string[];
    /** How long an item lives after its last change, in seconds; -1 keeps items that do not say otherwise. Not for Table. Default: for ever. */
    ttlSeconds?: number;
    /** What is indexed; NoSQL and Gremlin only. Default: everything. */
    indexing?: CosmosIndexingArgs;
    /** Lists of paths whose values are unique together within a partition; NoSQL and Gremlin only, fixed at creation. Default: none. */
    uniqueKeys?: string[][];
    /** The columns; Cassandra only. Default: none, which Cassandra refuses. */
    columns?: CosmosColumnArgs[];
    /** The columns that rows of a partition are sorted by; Cassandra only. Default: none. */
    clusteringColumns?: string[];
    /** A throughput of its own, in request units a second, in the account's mode. Default: its share of the database's. */
    throughputRu?: number;
}
