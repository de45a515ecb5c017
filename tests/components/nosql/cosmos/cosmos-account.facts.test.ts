import assert from "node:assert/strict";
import { AzureAccess } from "../../../../components/foundation/azure/store-settings";
import type { CosmosAccountArgs } from "../../../../components/nosql/cosmos/cosmos-account.args";
import {
    CosmosApi,
    CosmosBackup,
    CosmosConsistency,
    CosmosThroughputMode,
} from "../../../../components/nosql/cosmos/cosmos-account.args";
import type { CosmosContainerArgs } from "../../../../components/nosql/cosmos/cosmos-container.args";
import { azurePlacement } from "../../azure.fixture";
import { problemsOf } from "./cosmos-account.fixture";

const items = (container: Partial<CosmosContainerArgs>): Partial<CosmosAccountArgs> => ({
    containers: [{ name: "items", partitionKeys: ["/id"], ...container }],
});
const bounded = (
    maxIntervalSeconds: number,
    maxVersions: number,
    readLocations: string[],
): Partial<CosmosAccountArgs> => ({
    consistencyLevel: CosmosConsistency.BoundedStaleness,
    staleness: { maxIntervalSeconds, maxVersions },
    readLocations,
});
const manual = { throughputMode: CosmosThroughputMode.Manual };

/** What Azure would refuse, and the refusal that comes first; `fine` is the nearest thing that it takes. */
const facts: { fact: string; args: Partial<CosmosAccountArgs>; refused: string; fine: Partial<CosmosAccountArgs> }[] = [
    {
        fact: "staleness in several regions is 300 seconds at least",
        args: bounded(299, 100_000, ["ukwest"]),
        refused:
            "staleness.maxIntervalSeconds: got 299; an account in several regions takes 300 to 86,400; set one of those",
        fine: bounded(300, 100_000, ["ukwest"]),
    },
    {
        fact: "staleness in several regions is 100,000 versions at least",
        args: bounded(300, 99_999, ["ukwest"]),
        refused:
            "staleness.maxVersions: got 99999; an account in several regions takes 100,000 to 1,000,000; set one of those",
        fine: bounded(86_400, 1_000_000, ["ukwest"]),
    },
    {
        fact: "staleness in one region is 5 seconds at least",
        args: bounded(4, 10, []),
        refused: "staleness.maxIntervalSeconds: got 4; an account in one region takes 5 to 86,400; set one of those",
        fine: bounded(5, 10, []),
    },
    {
        fact: "staleness in one region is 10 versions at least",
        args: bounded(5, 9, []),
        refused: "staleness.maxVersions: got 9; an account in one region takes 10 to 1,000,000; set one of those",
        fine: bounded(5, 10, []),
    },
    {
        fact: "only bounded staleness has bounds",
        args: { staleness: { maxIntervalSeconds: 300, maxVersions: 100_000 } },
        refused:
            "staleness: was given with Session, which has no bounds; set consistencyLevel to BoundedStaleness, or leave it out",
        fine: bounded(300, 100_000, ["ukwest"]),
    },
    {
        fact: "a serverless account has one region",
        args: { throughputMode: CosmosThroughputMode.Serverless },
        refused:
            "throughputMode: got serverless in 2 regions; a serverless account has one; use autoscale, or set readLocations to []",
        fine: { throughputMode: CosmosThroughputMode.Serverless, readLocations: [] },
    },
    {
        fact: "autoscale goes by thousands, from 1,000 to 1,000,000",
        args: { throughputRu: 1_500 },
        refused: "throughputRu: got 1500; autoscale takes 1,000 to 1,000,000 in steps of 1,000; set one of those",
        fine: { throughputRu: 1_000_000 },
    },
    {
        fact: "a fixed throughput goes by hundreds, from 400 on",
        args: { ...manual, throughputRu: 300 },
        refused: "throughputRu: got 300; manual takes 400 to 1,000,000 in steps of 100; set one of those",
        fine: { ...manual, throughputRu: 500 },
    },
    {
        fact: "continuous backups and writes in every region go together",
        args: { multiRegionWrites: true, readLocations: [] },
        refused:
            "multiRegionWrites: got true with one region; writes in several need several; add readLocations, or leave it out",
        fine: { multiRegionWrites: true, backupMode: CosmosBackup.Continuous },
    },
    {
        fact: "regions that write for themselves are not strongly consistent",
        args: { multiRegionWrites: true, consistencyLevel: CosmosConsistency.Strong },
        refused:
            "consistencyLevel: got Strong with multiRegionWrites; regions that write for themselves cannot agree at once; use BoundedStaleness, or leave multiRegionWrites out",
        fine: { consistencyLevel: CosmosConsistency.Strong },
    },
    {
        fact: "a region without zones has none to spread over",
        args: { zoneRedundant: true },
        refused:
            "zoneRedundant: got true with ukwest, which has no availability zones; set it to false, or leave it out, which asks only regions that have them",
        fine: { zoneRedundant: true, readLocations: ["westeurope"] },
    },
    {
        fact: "an account has each region once",
        args: { readLocations: ["uksouth"] },
        refused: 'readLocations[0]: got "uksouth" a second time; an account has each region once; take it out',
        fine: { readLocations: ["westeurope"] },
    },
    {
        fact: "continuous backups reach back 7 or 30 days",
        args: { backupRetentionDays: 14 },
        refused: "backupRetentionDays: got 14; continuous backups reach back 7 or 30 days; set one of those",
        fine: { backupRetentionDays: 30 },
    },
    {
        fact: "Cassandra has no continuous backups",
        args: { api: CosmosApi.Cassandra, backupMode: CosmosBackup.Continuous },
        refused:
            "backupMode: got continuous for cassandra, which has periodic backups only; set it to periodic, or leave it out",
        fine: { api: CosmosApi.Cassandra },
    },
    {
        fact: "a periodic backup outlives two intervals",
        args: { backupMode: CosmosBackup.Periodic, periodicBackup: { intervalMinutes: 1_440, retentionHours: 47 } },
        refused:
            "periodicBackup.retentionHours: got 47; 48 to 720 whole hours are allowed, two intervals at least; set one of those",
        fine: { backupMode: CosmosBackup.Periodic, periodicBackup: { intervalMinutes: 1_440, retentionHours: 48 } },
    },
    {
        fact: "MongoDB lets programs in by key alone",
        args: {
            api: CosmosApi.MongoDb,
            principals: [{ name: "a", principalId: "11111111-1111-4111-8111-111111111111", access: AzureAccess.Read }],
        },
        refused:
            "principals: got principals for mongodb, which lets programs in by key alone; give them the secret that secretRef names, and take principals out",
        fine: {
            principals: [{ name: "a", principalId: "11111111-1111-4111-8111-111111111111", access: AzureAccess.Read }],
        },
    },
    {
        fact: "MongoDB's protocol has certain versions",
        args: { api: CosmosApi.MongoDb, mongoVersion: "8.0" },
        refused: 'mongoVersion: got "8.0"; 4.2, 5.0, 6.0, 7.0 are allowed; use one of them',
        fine: { api: CosmosApi.MongoDb, mongoVersion: "6.0" },
    },
    {
        fact: "a partition key has three levels at most",
        args: items({ partitionKeys: ["/a", "/b", "/c", "/d"] }),
        refused: "containers[0].partitionKeys: got 4; nosql takes 1 to 3; list that many",
        fine: items({ partitionKeys: ["/a", "/b", "/c"] }),
    },
    {
        fact: "a partition key is a path",
        args: items({ partitionKeys: ["id"] }),
        refused: 'containers[0].partitionKeys: got "id"; nosql takes one like "/tenantId"; correct it',
        fine: items({ partitionKeys: ["/customer/id"] }),
    },
    {
        fact: "an index over several properties has several",
        args: items({ indexing: { composites: [[{ path: "/a" }]] } }),
        refused:
            "containers[0].indexing.composites[0]: got 1 path; an index over several properties has two or more; add one, or take it out",
        fine: items({ indexing: { composites: [[{ path: "/a" }, { path: "/b" }]] } }),
    },
    {
        fact: "an item lives for a second at least",
        args: items({ ttlSeconds: 0 }),
        refused:
            "containers[0].ttlSeconds: got 0; -1, or 1 to 2,147,483,647 whole seconds, are allowed, and none for table; correct it or leave it out",
        fine: items({ ttlSeconds: -1 }),
    },
    {
        fact: "an address is one",
        args: { allowedAddresses: ["0.0.0.0"] },
        refused:
            'allowedAddresses[0]: got "0.0.0.0", which is everybody, or everything in Azure; name the networks that may connect',
        fine: { allowedAddresses: ["203.0.113.0/24"] },
    },
    {
        fact: "the API's own endpoint needs its zone",
        args: { placement: { ...azurePlacement(), privateDnsZoneIds: {} } },
        refused:
            "placement.privateDnsZoneIds: has no zone privatelink.documents.azure.com, which managed DNS of the endpoint Sql needs; add it, or set endpointDns.Sql to policy or external",
        fine: { placement: azurePlacement() },
    },
];

describe("a Cosmos DB account refuses at preview what Azure would refuse later", () => {
    for (const { fact, args, refused, fine } of facts) {
        it(fact, () => {
            assert.deepEqual(problemsOf(args), [refused]);
            assert.deepEqual(problemsOf(fine), []);
        });
    }
});
