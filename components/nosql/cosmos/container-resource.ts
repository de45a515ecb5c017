import * as cosmosdb from "@pulumi/azure-native/cosmosdb";
import type { CosmosContainerArgs, CosmosIndexingArgs } from "./cosmos-container.args";

/** A NoSQL container or a graph, as Azure takes it. Large partition keys (version 2) cannot be had later. */
export function documentResource({ name, partitionKeys = [], ttlSeconds, indexing, uniqueKeys }: CosmosContainerArgs) {
    const kind = partitionKeys.length > 1 ? cosmosdb.PartitionKind.MultiHash : cosmosdb.PartitionKind.Hash;
    return {
        id: name,
        partitionKey: { paths: partitionKeys, kind, version: 2 },
        defaultTtl: ttlSeconds,
        indexingPolicy: indexing && indexingPolicy(indexing),
        uniqueKeyPolicy: uniqueKeys && { uniqueKeys: uniqueKeys.map((paths) => ({ paths })) },
    };
}

function indexingPolicy({ excludedPaths = [], composites = [] }: CosmosIndexingArgs) {
    const { Ascending, Descending } = cosmosdb.CompositePathSortOrder;
    return {
        automatic: true,
        indexingMode: cosmosdb.IndexingMode.Consistent,
        includedPaths: [{ path: "/*" }],
        excludedPaths: [...excludedPaths, '/"_etag"/?'].map((path) => ({ path })),
        compositeIndexes: composites.map((paths) =>
            paths.map(({ path, descending }) => ({ path, order: descending ? Descending : Ascending })),
        ),
    };
}

/** A collection. It lives by an index over `_ts`, the time of the last change; the index over `_id` cannot be left out. */
export function mongoResource({ name, partitionKeys = [], ttlSeconds }: CosmosContainerArgs) {
    const lives = { key: { keys: ["_ts"] }, options: { expireAfterSeconds: ttlSeconds } };
    return {
        id: name,
        shardKey: Object.fromEntries(partitionKeys.map((field) => [field, "Hash"])),
        indexes: [{ key: { keys: ["_id"] } }, ...(ttlSeconds === undefined ? [] : [lives])],
    };
}

/** The schema of a Cassandra table. */
export function cassandraSchema({ columns = [], partitionKeys = [], clusteringColumns = [] }: CosmosContainerArgs) {
    return {
        columns: columns.map(({ name, type }) => ({ name, type })),
        partitionKeys: partitionKeys.map((name) => ({ name })),
        clusterKeys: clusteringColumns.map((name) => ({ name, orderBy: "Asc" })),
    };
}
