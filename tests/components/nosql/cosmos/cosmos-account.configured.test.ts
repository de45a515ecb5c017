import assert from "node:assert/strict";
import { AzureAccess } from "../../../../components/foundation/azure/store-settings";
import { CosmosAccount } from "../../../../components/nosql/cosmos/cosmos-account";
import {
    CosmosApi,
    CosmosBackup,
    CosmosConsistency,
    CosmosThroughputMode,
} from "../../../../components/nosql/cosmos/cosmos-account.args";
import { apiFacts } from "../../../../components/nosql/cosmos/cosmos-apis";
import type { CosmosContainerArgs } from "../../../../components/nosql/cosmos/cosmos-container.args";
import type { Plain } from "../../mocks";
import { record, valueOf } from "../../mocks";
import { accountOf, given } from "./cosmos-account.fixture";

const someone = { name: "shop", principalId: "11111111-1111-4111-8111-111111111111", access: AzureAccess.Write };

const containers: Record<CosmosApi, CosmosContainerArgs> = {
    [CosmosApi.NoSql]: {
        name: "items",
        partitionKeys: ["/tenantId", "/userId"],
        ttlSeconds: -1,
        uniqueKeys: [["/email"]],
    },
    [CosmosApi.MongoDb]: { name: "items", partitionKeys: ["tenantId"], ttlSeconds: 60 },
    [CosmosApi.Cassandra]: {
        name: "items",
        partitionKeys: ["tenant"],
        clusteringColumns: ["at"],
        columns: [
            { name: "tenant", type: "uuid" },
            { name: "at", type: "timestamp" },
        ],
    },
    [CosmosApi.Gremlin]: { name: "items", partitionKeys: ["/tenantId"] },
    [CosmosApi.Table]: { name: "items" },
};

const resources: Record<CosmosApi, Plain> = {
    [CosmosApi.NoSql]: {
        id: "items",
        partitionKey: { paths: ["/tenantId", "/userId"], kind: "MultiHash", version: 2 },
        defaultTtl: -1,
        uniqueKeyPolicy: { uniqueKeys: [{ paths: ["/email"] }] },
    },
    [CosmosApi.MongoDb]: {
        id: "items",
        shardKey: { tenantId: "Hash" },
        indexes: [{ key: { keys: ["_id"] } }, { key: { keys: ["_ts"] }, options: { expireAfterSeconds: 60 } }],
    },
    [CosmosApi.Cassandra]: {
        id: "items",
        schema: {
            columns: [
                { name: "tenant", type: "uuid" },
                { name: "at", type: "timestamp" },
            ],
            partitionKeys: [{ name: "tenant" }],
            clusterKeys: [{ name: "at", orderBy: "Asc" }],
        },
    },
    [CosmosApi.Gremlin]: { id: "items", partitionKey: { paths: ["/tenantId"], kind: "Hash", version: 2 } },
    [CosmosApi.Table]: { id: "items" },
};

describe("a Cosmos DB account, when configured,", () => {
    for (const api of Object.values(CosmosApi)) {
        it(`speaks ${api}, with its endpoint, its containers, and a key in the vault where there is no other way in`, async () => {
            const account = await accountOf({ api, containers: [containers[api]] });
            const { kind, capabilities, disableLocalAuth } = account.one("carts-account").inputs;
            const { capability, subResource, entra } = apiFacts[api];
            assert.equal(kind, api === CosmosApi.MongoDb ? "MongoDB" : "GlobalDocumentDB");
            assert.deepEqual(capabilities, capability === undefined ? [] : [{ name: capability }]);
            assert.deepEqual(account.one(`carts-${api}-endpoint`).inputs.privateLinkServiceConnections[0].groupIds, [
                subResource,
            ]);
            assert.deepEqual(account.one("carts-items").inputs.resource, resources[api]);
            assert.equal(disableLocalAuth, entra);
            assert.equal(account.result.secretRef !== undefined, !entra);
            if (entra) return;
            const secret = account.one("carts-credentials-secret");
            assert.equal(secret.inputs.properties.value, "the-key");
            assert.ok(secret.secrets.length > 0);
        });
    }

    it("writes in every region, with bounded staleness", async () => {
        const account = await accountOf({
            multiRegionWrites: true,
            consistencyLevel: CosmosConsistency.BoundedStaleness,
        });
        const { enableMultipleWriteLocations, consistencyPolicy, backupPolicy } = account.one("carts-account").inputs;
        assert.equal(enableMultipleWriteLocations, true);
        assert.deepEqual(consistencyPolicy, {
            defaultConsistencyLevel: "BoundedStaleness",
            maxIntervalInSeconds: 300,
            maxStalenessPrefix: 100_000,
        });
        assert.equal(backupPolicy.type, "Continuous");
    });

    it("buys a fixed throughput, for the database and a container of its own", async () => {
        const items = { ...containers[CosmosApi.NoSql], throughputRu: 700 };
        const account = await accountOf({
            throughputMode: CosmosThroughputMode.Manual,
            throughputRu: 400,
            containers: [items],
        });
        assert.deepEqual(account.one("carts-database").inputs.options, { throughput: 400 });
        assert.deepEqual(account.one("carts-items").inputs.options, { throughput: 700 });
    });

    it("is backed up every few hours where that is asked for", async () => {
        const account = await accountOf({
            backupMode: CosmosBackup.Periodic,
            periodicBackup: { intervalMinutes: 60, retentionHours: 8 },
        });
        const { periodicModeProperties } = account.one("carts-account").inputs.backupPolicy;
        assert.deepEqual(periodicModeProperties, {
            backupIntervalInMinutes: 60,
            backupRetentionIntervalInHours: 8,
            backupStorageRedundancy: "Geo",
        });
        assert.equal((await valueOf(account.result.recovery)).rpoMinutes, 60);
    });

    it("indexes what it is told to", async () => {
        const indexing = {
            excludedPaths: ["/payload/*"],
            composites: [[{ path: "/game" }, { path: "/score", descending: true }]],
        };
        const items = { ...containers[CosmosApi.NoSql], indexing };
        const { indexingPolicy } = (await accountOf({ containers: [items] })).one("carts-items").inputs.resource;
        assert.deepEqual(indexingPolicy.excludedPaths, [{ path: "/payload/*" }, { path: '/"_etag"/?' }]);
        assert.deepEqual(indexingPolicy.compositeIndexes, [
            [
                { path: "/game", order: "ascending" },
                { path: "/score", order: "descending" },
            ],
        ]);
    });

    for (const api of [CosmosApi.NoSql, CosmosApi.Table]) {
        it(`gives principals a data role: ${api}`, async () => {
            const account = await accountOf({ api, principals: [someone] });
            const { roleDefinitionId, scope, roleAssignmentId } = account.one("carts-principal-shop").inputs;
            const id = await valueOf(account.result.accountId);
            const kind = api === CosmosApi.Table ? "tableRoleDefinitions" : "sqlRoleDefinitions";
            assert.equal(roleDefinitionId, `${id}/${kind}/00000000-0000-0000-0000-000000000002`);
            assert.equal(scope, id);
            assert.match(roleAssignmentId, /^[0-9a-f-]{36}$/);
        });
    }

    it("lets a principal in later, and nobody who may let others in", async () => {
        const account = await record(() => {
            const made = new CosmosAccount("carts", given);
            made.grant({ ...someone, access: AzureAccess.Read });
            return made;
        });
        assert.match(account.one("carts-principal-shop").inputs.roleDefinitionId, /000000000001$/);
        assert.throws(
            () => account.result.grant({ ...someone, access: AzureAccess.Admin }),
            /Cosmos DB gives read, write/,
        );
    });
});
