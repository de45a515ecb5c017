import { PrivateZone } from "../../foundation/azure/private-zone/private-zone";
import { CosmosApi } from "./cosmos-account.args";

/** What sets an API apart. */
export interface CosmosApiFacts {
    /** What switches it on; NoSQL is what an account speaks by itself, MongoDB is a kind of account. */
    capability?: string;
    subResource: string;
    zone: PrivateZone;
    /** Whether data can be reached by Entra principals alone, so that keys are switched off. */
    entra: boolean;
    /** The host name's ending, and the port. */
    host: string;
    port: number;
    /** The metric that counts its requests, by error. */
    requests: { metricName: string; dimension: string; throttled: string };
    /** Whether it has continuous backups. */
    continuousBackup: boolean;
}

const http = { metricName: "TotalRequests", dimension: "StatusCode", throttled: "429" };

/** Sources: "Configure Azure Private Link for an Azure Cosmos DB account", "Continuous backup with point-in-time restore" and "Data plane role-based access control", Azure Cosmos DB documentation. */
export const apiFacts: Record<CosmosApi, CosmosApiFacts> = {
    [CosmosApi.NoSql]: {
        subResource: "Sql",
        zone: PrivateZone.CosmosNoSql,
        entra: true,
        host: "documents.azure.com",
        port: 443,
        requests: http,
        continuousBackup: true,
    },
    [CosmosApi.MongoDb]: {
        capability: "EnableMongo",
        subResource: "MongoDB",
        zone: PrivateZone.CosmosMongo,
        entra: false,
        host: "mongo.cosmos.azure.com",
        port: 10_255,
        requests: { metricName: "MongoRequests", dimension: "ErrorCode", throttled: "16500" },
        continuousBackup: true,
    },
    [CosmosApi.Cassandra]: {
        capability: "EnableCassandra",
        subResource: "Cassandra",
        zone: PrivateZone.CosmosCassandra,
        entra: false,
        host: "cassandra.cosmos.azure.com",
        port: 10_350,
        requests: { metricName: "CassandraRequests", dimension: "ErrorCode", throttled: "4097" },
        continuousBackup: false,
    },
    [CosmosApi.Gremlin]: {
        capability: "EnableGremlin",
        subResource: "Gremlin",
        zone: PrivateZone.CosmosGremlin,
        entra: false,
        host: "gremlin.cosmos.azure.com",
        port: 443,
        requests: { metricName: "GremlinRequests", dimension: "ErrorCode", throttled: "429" },
        continuousBackup: true,
    },
    [CosmosApi.Table]: {
        capability: "EnableTable",
        subResource: "Table",
        zone: PrivateZone.CosmosTable,
        entra: true,
        host: "table.cosmos.azure.com",
        port: 443,
        requests: http,
        continuousBackup: true,
    },
};
