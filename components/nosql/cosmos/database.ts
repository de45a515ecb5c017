import * as cosmosdb from "@pulumi/azure-native/cosmosdb";
import type * as pulumi from "@pulumi/pulumi";
import { CosmosApi, CosmosThroughputMode } from "./cosmos-account.args";
import type { CosmosContainerArgs } from "./cosmos-container.args";
import { cassandraSchema, documentResource, mongoResource } from "./container-resource";
import type { CosmosContext } from "./cosmos-context";

interface Own {
    resourceGroupName: pulumi.Input<string>;
    accountName: pulumi.Output<string>;
}

/** Creates the database and its containers, by the words of the account's API. */
export function createDatabase(context: CosmosContext, account: cosmosdb.DatabaseAccount): void {
    const own = { resourceGroupName: context.args.placement.resourceGroupName, accountName: account.name };
    makers[context.settings.api](context, own);
}

/** Throughput in the account's mode; none for serverless, and for a container that shares its database's. */
function throughput({ settings }: CosmosContext, ru: number | undefined) {
    const { throughputMode } = settings;
    if (ru === undefined || throughputMode === CosmosThroughputMode.Serverless) return undefined;
    return throughputMode === CosmosThroughputMode.Manual
        ? { throughput: ru }
        : { autoscaleSettings: { maxThroughput: ru } };
}

/** What a database's maker shares with its containers'. */
function database({ name, args, settings, parent }: CosmosContext, own: Own) {
    const { databaseName: id, throughputRu } = settings;
    const opts = { parent, protect: settings.protection.protect };
    return { logical: `${name}-database`, id, own: { ...own, tags: args.tags }, throughputRu, opts };
}

const makers: Record<CosmosApi, (context: CosmosContext, own: Own) => void> = {
    [CosmosApi.NoSql]: (context, given) => {
        const { logical, id, own, throughputRu, opts } = database(context, given);
        const options = throughput(context, throughputRu);
        const made = new cosmosdb.SqlResourceSqlDatabase(
            logical,
            { ...own, databaseName: id, resource: { id }, options },
            opts,
        );
        each(context, (container, name) => {
            const inputs = { ...own, databaseName: made.name, containerName: container.name };
            const resource = documentResource(container);
            const its = throughput(context, container.throughputRu);
            new cosmosdb.SqlResourceSqlContainer(name, { ...inputs, resource, options: its }, opts);
        });
    },
    [CosmosApi.MongoDb]: (context, given) => {
        const { logical, id, own, throughputRu, opts } = database(context, given);
        const options = throughput(context, throughputRu);
        const made = new cosmosdb.MongoDBResourceMongoDBDatabase(
            logical,
            { ...own, databaseName: id, resource: { id }, options },
            opts,
        );
        each(context, (container, name) => {
            const inputs = { ...own, databaseName: made.name, collectionName: container.name };
            const resource = mongoResource(container);
            const its = throughput(context, container.throughputRu);
            new cosmosdb.MongoDBResourceMongoDBCollection(name, { ...inputs, resource, options: its }, opts);
        });
    },
    [CosmosApi.Cassandra]: (context, given) => {
        const { logical, id, own, throughputRu, opts } = database(context, given);
        const options = throughput(context, throughputRu);
        const made = new cosmosdb.CassandraResourceCassandraKeyspace(
            logical,
            { ...own, keyspaceName: id, resource: { id }, options },
            opts,
        );
        each(context, (container, name) => {
            const inputs = { ...own, keyspaceName: made.name, tableName: container.name };
            const resource = {
                id: container.name,
                defaultTtl: container.ttlSeconds,
                schema: cassandraSchema(container),
            };
            const its = throughput(context, container.throughputRu);
            new cosmosdb.CassandraResourceCassandraTable(name, { ...inputs, resource, options: its }, opts);
        });
    },
    [CosmosApi.Gremlin]: (context, given) => {
        const { logical, id, own, throughputRu, opts } = database(context, given);
        const options = throughput(context, throughputRu);
        const made = new cosmosdb.GremlinResourceGremlinDatabase(
            logical,
            { ...own, databaseName: id, resource: { id }, options },
            opts,
        );
        each(context, (container, name) => {
            const inputs = { ...own, databaseName: made.name, graphName: container.name };
            const resource = documentResource(container);
            const its = throughput(context, container.throughputRu);
            new cosmosdb.GremlinResourceGremlinGraph(name, { ...inputs, resource, options: its }, opts);
        });
    },
    // An account of tables has one database without a name, so that each table has a throughput of its own.
    [CosmosApi.Table]: (context, given) => {
        const { own, throughputRu, opts } = database(context, given);
        each(context, (container, name) => {
            const options = throughput(context, container.throughputRu ?? throughputRu);
            const resource = { id: container.name };
            new cosmosdb.TableResourceTable(name, { ...own, tableName: container.name, resource, options }, opts);
        });
    },
};

function each({ name, settings }: CosmosContext, make: (container: CosmosContainerArgs, name: string) => void): void {
    for (const container of settings.containers) make(container, `${name}-${container.name}`);
}
